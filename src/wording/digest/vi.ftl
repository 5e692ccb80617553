# Bản tin hằng ngày, những gì được theo dõi và cài đặt.

## Lệnh

command-digest = Bản tin hằng ngày
command-follow = Theo dõi một từ hoặc một tên
command-settings = Ngôn ngữ, bản tin và theo dõi

## Một bản tin

digest-heading = Bản tin ngày { $date }
digest-heading-more = Bản tin ngày { $date }, tiếp theo
digest-new = mới
digest-follows = vì bạn theo dõi “{ $word }”
digest-anniversary-article = đăng đúng ngày này { $years } năm trước
digest-anniversary-event = đúng ngày này { $years } năm trước
digest-reread = nên đọc lại
digest-other = “{ $title }”
digest-others = Cùng chủ đề: { $titles }
digest-others-more = Cùng chủ đề: { $titles } và { $count } bài khác
digest-empty = Kho lưu trữ hiện chưa có bài nào; bản tin sẽ bắt đầu khi có những bài đầu tiên.
digest-all-muted = Không có gì để hiển thị: bài nào trong kho cũng chứa một từ bị ẩn.
digest-more = { $count } bài nữa
digest-tune = Chỉnh bản tin
digest-changed = Bản tin này không còn như trước: kho lưu trữ, hoặc những gì bạn đã xem, đã thay đổi. Để có bản mới: { $command } now
digest-changing = Kho lưu trữ đang thay đổi. Bạn yêu cầu lại bản tin sau giây lát nhé.

## Đăng ký

digest-on =
    { $where ->
        [group] Nhóm này nhận bản tin mỗi ngày lúc { $time } ({ $zone }).
        [topic] Chủ đề này nhận bản tin mỗi ngày lúc { $time } ({ $zone }).
       *[private] Bạn nhận bản tin mỗi ngày lúc { $time } ({ $zone }).
    }
digest-off =
    { $where ->
        [group] Nhóm này không nhận bản tin.
        [topic] Chủ đề này không nhận bản tin.
       *[private] Bạn không nhận bản tin.
    }
digest-about = Mỗi ngày một lần: các bài mới, trước hết là những gì bạn theo dõi; nếu không, một bài nên đọc lại. Mỗi chuyện một lần, kèm nguồn.
digest-stopped = Đã dừng.
digest-next-soon = Bản tin tới: trong giây lát
digest-next-today = Bản tin tới: hôm nay lúc { $time } ({ $zone })
digest-next-tomorrow = Bản tin tới: ngày mai lúc { $time } ({ $zone })
digest-next-day = Bản tin tới: ngày { $date } lúc { $time } ({ $zone })
digest-zone-hint =
    { $where ->
        [private] { $zone } không phải múi giờ của bạn? Chọn múi giờ khác bên dưới, hoặc gửi vị trí cho tôi.
       *[group] { $zone } không phải múi giờ của bạn? Chọn múi giờ khác bên dưới.
    }
digest-subscribe = Nhận mỗi ngày lúc { $time }
digest-change-time = Giờ khác
digest-change-zone = Múi giờ khác
digest-now = Đọc ngay
digest-stop = Dừng
digest-back = ← Bản tin
digest-times =
    Lúc mấy giờ, theo múi giờ { $zone }?
    Giờ khác: { $command } 7h45
digest-zones =
    { $where ->
        [private] Theo múi giờ nào? Múi giờ khác thì chỉ cần tên thành phố, ví dụ { $command } Lyon; hoặc gửi vị trí cho tôi (nút ghim giấy, rồi Vị trí).
       *[group] Theo múi giờ nào? Múi giờ khác thì chỉ cần tên thành phố, ví dụ { $command } Lyon
    }
digest-city =
    { $city ->
        [algiers] Algiers
        [bangkok] Bangkok
        [beijing] Bắc Kinh
        [brussels] Brussels
        [dakar] Dakar
        [geneva] Geneva
        [london] Luân Đôn
        [los-angeles] Los Angeles
        [montreal] Montréal
        [new-york] New York
        [paris] Paris
        [seoul] Seoul
        [singapore] Singapore
        [sydney] Sydney
        [tokyo] Tokyo
       *[hanoi] Hà Nội
    }
digest-time-impossible = “{ $text }” không phải là giờ.
digest-zone-unknown = Tôi không biết múi giờ “{ $text }”.
digest-zone-likely = Tôi không biết múi giờ “{ $text }”. Hãy chọn bên dưới, hoặc viết cách khác.
digest-zone-ambiguous = “{ $text }” có thể thuộc nhiều múi giờ. Múi giờ nào?
digest-not-understood = Tôi không hiểu “{ $text }”.
digest-example = Ví dụ: { $command } 07:30 Europe/Paris, { $command } off hoặc { $command } now
admins-only = Ở đây chỉ quản trị viên mới quyết định được.

## Những gì được theo dõi

follows-word = “{ $word }”
follows-followed =
    { $where ->
        [group] Nhóm này theo dõi: { $words }
        [topic] Chủ đề này theo dõi: { $words }
       *[private] Bạn theo dõi: { $words }
    }
follows-muted =
    { $where ->
        [group] Nhóm này ẩn: { $words }
        [topic] Chủ đề này ẩn: { $words }
       *[private] Bạn ẩn: { $words }
    }
follows-none =
    Ở đây chưa theo dõi gì.
    { $command } jumelage đưa những bài nói về từ đó lên đầu bản tin; { $command } -football thì bỏ chúng ra.
follows-end = Chạm vào một từ để thôi.
follows-without-digest = Theo dõi là để dùng cho bản tin, mà ở đây chưa ai đăng ký.
follows-added = Đã ghi, theo dõi: { $words }
follows-added-mute = Đã ghi, ẩn: { $words }
follows-changed = Đã ghi, theo dõi và không ẩn nữa: { $words }
follows-changed-mute = Đã ghi, ẩn và không theo dõi nữa: { $words }
follows-known = Đã theo dõi rồi: { $words }
follows-known-mute = Đã ẩn rồi: { $words }
follows-full = Chỉ có chỗ cho { $limit } từ; hãy bỏ bớt một từ trước khi thêm: { $words }
follows-wordless = Tôi cần một từ hoặc một tên nói lên chủ đề, chứ không phải: { $words }
follows-too-long = Một từ, một tên hoặc một cụm từ có nhiều nhất { $limit } ký tự; quá dài: { $words }
follows-too-many = Tôi chỉ lấy { $limit } từ đầu tiên.
follows-ended = “{ $word }”: đã thôi.
follows-ended-already = Từ này đã thôi trước đó rồi.

## Cài đặt

settings-title =
    { $where ->
        [group] Cài đặt của nhóm này
        [topic] Cài đặt của chủ đề này
       *[private] Cài đặt
    }
settings-language =
    { $language ->
        [fr] Ngôn ngữ: tiếng Pháp
        [en] Ngôn ngữ: tiếng Anh
        [vi] Ngôn ngữ: tiếng Việt
       *[client]
            { $where ->
                [private] Ngôn ngữ: như ứng dụng của bạn
               *[group] Ngôn ngữ: như ứng dụng của từng người
            }
    }
settings-digest-on = Bản tin: mỗi ngày lúc { $time } ({ $zone })
settings-digest-off = Bản tin: không
settings-follows = Theo dõi: { $words }
settings-follows-none = Theo dõi: không có gì
settings-mutes = Ẩn: { $words }
settings-change-language = Ngôn ngữ
settings-change-digest = Bản tin
settings-change-follows = Theo dõi
settings-open = Cài đặt
settings-languages =
    { $where ->
        [private] Bạn muốn tôi nói tiếng gì? Các trích dẫn vẫn giữ ngôn ngữ của bài.
       *[group] Ở đây bạn muốn tôi nói tiếng gì? Các trích dẫn vẫn giữ ngôn ngữ của bài.
    }
settings-of-client =
    { $where ->
        [private] Như ứng dụng của tôi
       *[group] Như ứng dụng của từng người
    }

## Quyền riêng tư

kept-heading =
    { $where ->
        [private] Theo yêu cầu của bạn, cho đến khi bạn xóa:
       *[group] Cho nhóm này, theo yêu cầu của quản trị viên:
    }
kept-digest =
    { $where ->
        [topic] • bản tin của một chủ đề, mỗi ngày lúc { $time } ({ $zone })
       *[private] • bản tin, mỗi ngày lúc { $time } ({ $zone })
    }
kept-follow =
    { $where ->
        [topic] • theo dõi trong một chủ đề: “{ $word }”
       *[private] • theo dõi: “{ $word }”
    }
kept-mute =
    { $where ->
        [topic] • ẩn trong một chủ đề: “{ $word }”
       *[private] • ẩn: “{ $word }”
    }
kept-language =
    { $language ->
        [en] • ngôn ngữ: tiếng Anh
        [vi] • ngôn ngữ: tiếng Việt
       *[fr] • ngôn ngữ: tiếng Pháp
    }
kept-deliveries = • những ngày đã gửi bản tin, không kèm nội dung: { $count }
kept-shown = • những bài các bản tin ấy đã cho xem, để không lặp lại: { $count }
kept-in-private = Những gì được ghi riêng cho bạn chỉ xem được trong trò chuyện riêng: hãy hỏi tôi ở đó.
