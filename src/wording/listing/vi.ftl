# Những bài nào trong kho lưu trữ nói về một chủ đề, và có bao nhiêu.

listing-articles =
    { $count ->
       *[other] { $count } bài viết
    }
listing-briefs =
    { $count ->
       *[other] { $count } tin vắn
    }
listing-both = { $articles } và { $briefs }
listing-word =
    { $total ->
       *[other] Trong kho lưu trữ này, { $counted } có “{ $subject }” trong văn bản.
    }
listing-words =
    { $total ->
       *[other] Trong kho lưu trữ này, { $counted } có đủ các từ của “{ $subject }” trong một câu (hoặc một câu và tiêu đề).
    }
listing-whole = Kho lưu trữ này có { $counted }.
listing-forms = Các dạng từ được tính: { $forms }
listing-form = “{ $form }”
listing-further =
    { $count ->
       *[other] Và { $count } bài khác.
    }
several-values =
    { $count ->
       *[other] Được nêu trong { $count } bài viết hoặc tin vắn của kho lưu trữ, có thể chưa đầy đủ: { $values }.
    }
unlisted-word = 0 bài viết, 0 tin vắn: “{ $subject }” không có trong văn bản nào của kho lưu trữ này.
unlisted-words = 0 bài viết, 0 tin vắn: không câu nào của kho lưu trữ này có đủ các từ của “{ $subject }”.
listing-in-period = { $counted } thuộc thời gian được hỏi ({ $period })
listing-inferred =
    { $count ->
       *[other] Ngày của { $count } bài là suy ra.
    }
listing-undated =
    { $count ->
       *[other] Không tính: { $count } bài khác không rõ ngày, hoặc ngày chưa đủ rõ.
    }
listing-outside =
    { $count ->
       *[other] Và { $count } bài của thời gian khác.
    }
listing-values =
    { $total ->
       *[other] “{ $subject }”: ít nhất { $count }, theo các tên được nêu trong { $total } bài viết hoặc tin vắn của kho này; ngoài thực tế có thể có thêm.
    }
unlisted-period = 0 bài viết thuộc thời gian được hỏi ({ $period }) có “{ $subject }”; không rõ ngày: { $unknown }; thời gian khác: { $outside }.
unlisted-time = 0 bài viết thuộc thời gian được hỏi ({ $period }); không rõ ngày: { $unknown }; thời gian khác: { $outside }.
