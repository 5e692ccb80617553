## Làm quen

greeting =
    Xin chào! Hãy hỏi tôi bằng tiếng Việt, tiếng Pháp hoặc tiếng Anh.
    Tôi trả lời bằng chính câu chữ trong kho lưu trữ, kèm nguồn; tôi không bịa, và nói rõ khi kho không có câu trả lời.
suggestion-gone = Gợi ý này không còn nữa; bạn cứ viết câu hỏi cho tôi.

## Trợ giúp

help =
    Bạn cứ hỏi như hỏi một người, kèm tên, địa điểm hoặc ngày tháng nếu có.
    “Còn với Thượng Hải?” là hỏi tiếp câu trước. Bạn sửa tin nhắn thì câu trả lời của tôi cũng đổi theo.
help-private = Có nhiều câu hỏi trong một tin nhắn? Tôi trả lời từng câu một.

## Lệnh

command-start = Làm quen
command-ask = Đặt câu hỏi cho kho lưu trữ
command-articles = Xem các bài báo
command-help = Cách đặt câu hỏi
command-privacy = Tôi nhớ gì về bạn
command-erase = Xóa những gì tôi nhớ về bạn
command-stats = Hoạt động từ khi khởi động
command-unknown = Tôi không biết lệnh này; { $command } cho biết tôi làm được gì.
button-old = Nút này không còn dùng được.

## Câu hỏi

question-missing =
    Hãy viết câu hỏi sau { $command }, hoặc dùng { $command } để trả lời một tin nhắn có câu hỏi.
question-wordless = Tôi không thấy từ nào để tìm. Bạn muốn hỏi gì?
courtesy-greeting = Xin chào! Bạn muốn hỏi gì?
courtesy-thanks = Không có gì! Bạn cứ hỏi thêm nhé.
questions-too-many = Tôi trả lời { $limit } câu hỏi mỗi tin nhắn; các câu còn lại, bạn gửi riêng nhé.
limit-reached = Hơi nhiều một lúc: tôi nhận { $limit } câu hỏi mỗi phút. Bạn chờ một chút rồi hỏi tiếp nhé.
hint-wordless = Tôi chỉ đọc được chữ: hãy viết câu hỏi, hoặc ghi vào chú thích ảnh.
answer-failed = Tôi không tìm được câu trả lời, lỗi là do tôi. Bạn hỏi lại sau giây lát nhé.
archive-changing = Kho lưu trữ đang thay đổi. Bạn hỏi lại sau giây lát nhé.
chat-refused = Bot này chưa mở cho cuộc trò chuyện này. Người vận hành có thể cho phép: số { $chat }.

## Quyền riêng tư

privacy =
    Những gì tôi nhớ về bạn, chỉ trong bộ nhớ tạm:
    • các câu hỏi gần đây, trong một giờ, để hiểu “còn với Thượng Hải?”;
    • số thứ tự tin nhắn của bạn và câu trả lời của tôi, không kèm nội dung, trong một ngày, để khi bạn sửa câu hỏi thì câu trả lời cũng đổi theo.
    Tin nhắn chỉ được giữ đến khi trả lời xong, và không có gì được chuyển cho ai.
privacy-nothing-kept = Ngoài ra không có gì về bạn được lưu lại.
privacy-erase = { $command } xóa tất cả ngay lập tức.
erased = Đã xóa: tôi không còn nhớ gì về bạn, trong mọi cuộc trò chuyện.

## Hoạt động

stats-outcomes =
    Câu hỏi: { $total }
    • có trả lời: { $answer }, gần đúng: { $near }, không có: { $none }
    • không có từ: { $unasked }, quá giới hạn: { $limited }
    • kho đang đổi: { $changed }, không gửi được: { $gone }, lỗi: { $failed }
stats-latency = Thời gian: { $half } ms cho một nửa, { $most } ms cho 95%
stats-process = Bộ nhớ: { $megabytes } MB, đã chạy { $minutes } phút
