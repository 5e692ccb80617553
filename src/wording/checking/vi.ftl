## Kiểm tra một câu

command-check = Kiểm tra một câu có trong kho lưu trữ không
check-how =
    Hãy viết câu sau { $command }, hoặc trả lời tin nhắn có câu đó bằng { $command }.
    Bạn cũng có thể chuyển tiếp tin nhắn đó cho tôi ngay bây giờ.
    Tôi sẽ cho biết câu ấy có nguyên văn trong kho lưu trữ, bị sửa đổi hay không có.
check-wordless = Tôi không thấy từ nào để kiểm tra.

## Kết luận

check-exact = Nguyên văn: những từ này có trong kho lưu trữ, đúng thứ tự này.
check-exact-part = Nguyên văn nhưng chưa đủ: những từ này có trong kho lưu trữ, trong một đoạn dài hơn.
check-exact-gaps = Nguyên văn, trừ phần mà văn bản của bạn ghi là lược bỏ (“[…]”).
check-altered = Bị sửa đổi: kho lưu trữ viết gần giống, nhưng không phải những từ này.
check-absent = Không có: tôi không tìm thấy câu này trong kho lưu trữ, dù nguyên văn hay sửa đổi đôi chút.
check-short = Quá ngắn để kết luận: những từ này không có nguyên văn trong kho lưu trữ, và tôi cần ít nhất { $words } từ.
check-parts =
    Các câu không giống nhau. Trong { $total } câu: { $exact } nguyên văn, { $altered } bị sửa đổi, { $absent } không có.
check-part-exact = { $number }. Nguyên văn:
check-part-altered = { $number }. Bị sửa đổi:
check-part-absent = { $number }. Không có: { $text }
check-part-short = { $number }. Quá ngắn để kết luận: { $text }
check-parts-more = Còn { $count } câu không nêu ở đây; hãy kiểm tra riêng.

## Vị trí

check-place-title = trong tiêu đề
check-place-lead = trong phần mở đầu
check-place-caption = trong chú thích ảnh
check-place-article = đoạn { $paragraph }
check-place-brief = trong một tin vắn
check-place-between = bên lề bài viết
check-passages-more = […] và { $count } đoạn nữa tiếp theo
check-copies = Cũng có trong: { $files }
check-also = Những từ này cũng có trong: { $sources }

## Điểm khác nhau

check-difference = Gạch ngang: chỉ có trong kho lưu trữ. Gạch chân: chỉ có trong văn bản của bạn.
check-replaced = • “{ $given }” trong văn bản của bạn, “{ $archived }” trong kho lưu trữ
check-inserted = • “{ $given }” trong văn bản của bạn, kho lưu trữ không có
check-removed = • văn bản của bạn không có, “{ $archived }” trong kho lưu trữ
check-changes-more = • và { $count } điểm khác nữa
