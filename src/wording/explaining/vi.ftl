# Vì sao có câu trả lời này: lời của --explain và của nút “Vì sao?”.

button-why = Vì sao?
why-forgotten = Tôi không lưu câu hỏi: bạn vui lòng hỏi lại.
why-unexplained = Câu trả lời này là một danh sách: nó đếm các bài có những từ được hỏi.

## Toàn bộ

why-confidence =
    Độ tin cậy: { $level ->
        [high] cao
        [middle] trung bình
       *[low] thấp
    } ({ $percent }%).
why-quoted = Câu trả lời ngắn nằm trong đoạn trích đầu tiên.
why-derived = Câu trả lời được tính ra: { $sum }.
why-period = Câu hỏi nói về { $words }: những gì thuộc thời gian đó được xếp trước, những gì chắc chắn thuộc thời gian khác không được coi là câu trả lời.
why-period-loose = Câu hỏi nhắc tới { $words }: những gì thuộc thời gian đó được xếp trước một chút.
why-latest = Câu hỏi muốn tin mới nhất: trong các bài có ngày tháng về chủ đề này, bài mới nhất được xếp trước.
why-earliest = Câu hỏi muốn tin cũ nhất: trong các bài có ngày tháng về chủ đề này, bài cũ nhất được xếp trước.
why-outside = Kho lưu trữ có nói về chủ đề này, nhưng thuộc thời gian khác với { $words }.
why-unknown-names =
    { $count ->
       *[other] Không bài nào có tên { $words }.
    }
why-unknown-words =
    { $count ->
       *[other] Không bài nào có từ { $words }.
    }
why-apart = Không câu nào đã xem có đồng thời { $words }, kể cả cùng tiêu đề của bài.
why-unstated =
    Câu gần nhất không nêu điều được hỏi: { $what ->
        [date] ngày tháng
        [year] năm
        [clock] giờ
        [number] con số
        [money] số tiền
        [share] tỷ lệ
        [duration] khoảng thời gian
        [person] tên người
        [place] nơi chốn
       *[cause] nguyên nhân
    }.
why-weak = Không câu nào trả lời câu hỏi đủ rõ.
why-off-subject = Kho lưu trữ dường như không nói về chủ đề này.

## Từng đoạn trích

why-quote = Đoạn trích { $number }
why-word = “{ $word }”
why-words = { $first } và { $last }
why-met-all =
    { $count ->
       *[other] Câu này có đủ { $count } từ của câu hỏi: { $words }.
    }
why-met-some = Câu này có { $met } trên { $count } từ của câu hỏi: { $words }.
why-met-none = Câu này không có từ nào của câu hỏi đúng nguyên dạng.
why-missing = Còn thiếu { $words }.
why-meaning =
    { $rank ->
        [1] Trong các câu đã xem, nghĩa của câu này gần với câu hỏi nhất.
       *[other] Nghĩa của câu này gần với câu hỏi: thứ { $rank } trong { $count } câu đã xem.
    }
why-title = Bài viết nói về chủ đề này: tiêu đề có { $words }.
why-brief = Đây là tin vắn: không có ngày.
why-told = Câu này thuộc thời gian được hỏi.
why-dated = Bài của câu này thuộc thời gian được hỏi.
why-outside-quote = Câu này thuộc thời gian khác với thời gian được hỏi.
why-date = Bài viết là của { $of }.
why-date-inferred = Bài viết là của { $of }, theo các câu khác trong bài.
why-date-unknown = Bài viết không ghi ngày.
