# Câu trả lời trong Telegram.

## Dưới các trích dẫn; số là số của đoạn trích khi câu trả lời có nhiều đoạn

source-numbered = { $number }. { $source }
button-context = Ngữ cảnh
button-context-numbered = Ngữ cảnh { $number }
button-article = Bài viết
button-article-numbered = Bài viết { $number }
button-brief = Tin vắn
button-brief-numbered = Tin vắn { $number }
button-more =
    { $count ->
       *[other] Đoạn trích khác
    }

## Dưới lời từ chối

button-read = Đọc: { $title }

## Những gì các nút mang lại

quoted-passage = Đây là câu được trích, trong đoạn văn gốc.
article-changed = Bài này đã thay đổi; bạn vui lòng hỏi lại.
