# Dòng thời gian của một chủ đề, và những gì mới kể từ một ngày.

## Lệnh

command-timeline = Một chủ đề theo thứ tự thời gian
command-since = Những gì mới kể từ một ngày

## Một dòng thời gian

timeline-heading =
    Dòng thời gian của “{ $subject }”: { $count ->
       *[other] { $count } đoạn trích
    }
timeline-corrected = “{ $typed }”: tôi đã tìm “{ $read }”.
timeline-undated =
    { $count ->
       *[other] { $count } đoạn trích không rõ năm đứng cuối.
    }
timeline-cut = Chỉ đọc { $limit } bài nói đến chủ đề này nhiều nhất.

## Ngày của một đoạn trích

timeline-quoted = { $number }. { $date } (ngày được trích)
timeline-deduced = { $number }. { $date } (suy ra từ ngày của bài)
timeline-derived = { $number }. { $date } (suy ra: { $sum })
timeline-article =
    { $form ->
       *[other] { $number }. Theo một bài viết: { $date }
    }
timeline-none = { $number }. Không rõ ngày
timeline-range =
    { $unit ->
       *[other] { $from } đến { $until }
    }
timeline-day = { $day } { $month }

## Không có dòng thời gian

timeline-missing = Bạn muốn dòng thời gian của chủ đề nào? Ví dụ: { $command } jumelage
timeline-wordless = Tôi không thấy từ nào để tìm. Ví dụ: { $command } jumelage
timeline-too-long = Một chủ đề có tối đa { $limit } ký tự. Ví dụ: { $command } jumelage
timeline-nowhere = Kho lưu trữ không hề nói đến { $words }.
timeline-apart = Không đoạn nào trong kho lưu trữ có đủ các từ này: “{ $subject }”.
timeline-word = “{ $word }”
timeline-changing = Kho lưu trữ đang thay đổi. Vui lòng hỏi lại sau giây lát.

## Kể từ một ngày

since-heading =
    Kể từ { $day }: { $count ->
       *[other] { $count } bài mới
    }
since-heading-subject =
    Kể từ { $day }, về “{ $subject }”: { $count ->
       *[other] { $count } bài mới
    }
since-by-date = Theo ngày của bài, mới nhất trước.
since-by-arrival =
    { $count ->
       *[other] { $count } bài không rõ năm: tính theo ngày vào kho lưu trữ.
    }
since-unknown =
    { $count ->
       *[other] { $count } bài khác không rõ năm và không rõ ngày vào kho nên không được tính.
    }
since-dated = { $number }. { $date }
since-maybe = { $number }. { $date }, không rõ ngày: có thể cũ hơn
since-arrived = { $number }. Vào kho lưu trữ { $day }
since-nothing = Không có gì mới kể từ { $day }.
since-nothing-subject = Không có gì mới kể từ { $day } về “{ $subject }”.
since-latest = Bài có ngày mới nhất: { $date }.
since-missing = Kể từ ngày nào? Ví dụ: { $command } 1 tháng 7 năm 2016, hoặc { $command } thứ hai Shanghai
since-unreadable = Tôi không đọc được ngày ở đầu. Ví dụ: { $command } 1 tháng 7 năm 2016, hoặc { $command } thứ hai Shanghai
since-future = { $day } chưa đến. Hãy cho một ngày đã qua, ví dụ: { $command } thứ hai
since-too-long = Một chủ đề có tối đa { $limit } ký tự. Ví dụ: { $command } thứ hai Shanghai
since-wordless = Sau ngày, tôi không thấy từ nào để tìm. Ví dụ: { $command } thứ hai Shanghai
