## Đọc bài

page-of = trang { $page } trên { $pages }
page-previous = ← Trang trước
page-next = Trang sau →
article-place = { $place }, { $date }
article-copies = Cũng có trong: { $files }
brief-mark = tin vắn
brief-heading = tin vắn:
brief-under = Đọc bài “{ $title }”
article-gone = Bài này không còn trong kho lưu trữ, hoặc đã thay đổi. Vui lòng hỏi lại.

## Danh sách bài

articles-entry = { $number }. “{ $title }” · { $date }
articles-open = Đọc bài { $number }
articles-hint = Chọn một số để đọc bài.
