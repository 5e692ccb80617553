# Thời gian mà câu hỏi nói tới.

of-day = ngày { $date }
of-month =
    { $month ->
       *[other] { $date }
    }
of-year = { $date }
note-article = Theo một bài báo { $of }.
note-article-undated = Theo một bài báo không ghi ngày.
note-brief = Theo một tin vắn, không ghi ngày.
note-outside = Kho lưu trữ có thông tin này, nhưng là của { $of }; câu hỏi nói “{ $words }”.
note-outside-undated = Kho lưu trữ có thông tin này, nhưng của thời gian khác; câu hỏi nói “{ $words }”.
note-ended = “{ $words }” là { $period }; các bài có ngày tháng trong kho lưu trữ dừng ở năm { $year }.
period-range = từ { $from } đến { $until }
period-since = từ { $date }
period-until = đến hết { $date }
season-day = ngày { $day } { $month }
