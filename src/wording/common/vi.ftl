# Lời của bot, đặt tên theo ý nghĩa: cửa sổ dòng lệnh và Telegram dùng chung.

## Câu trả lời

derived-mark = (suy ra)
answer-near = Kho lưu trữ không trả lời đúng câu hỏi này; đây là những đoạn gần nhất.
answer-none = Không có gì trong kho lưu trữ trả lời câu hỏi này.
understood = Tôi hiểu là: “{ $question }”

## Kho lưu trữ có gì

coverage = Kho lưu trữ gồm { $articles } bài, { $years }, { $briefs } tin vắn.
coverage-undated = Kho lưu trữ gồm { $articles } bài, { $briefs } tin vắn.
coverage-empty = Kho lưu trữ hiện chưa có bài nào.
suggestions = Chẳng hạn, trong kho có:

## Nguồn

source-article = “{ $title }” · { $date } · { $file }
source-brief = tin vắn “{ $title }” · { $date } · { $file }

## Ngày tháng

month = tháng { $month }
date-day = { $day } { $month } năm { $year }
date-month = { $month } năm { $year }
date-year = năm { $year }
date-day-without-year = { $day } { $month }, không rõ năm
date-month-without-year = { $month }, không rõ năm
date-unknown = không rõ ngày
date-inferred = { $date } (suy ra)
date-evidence = Ngày được suy ra từ: { $sentences }
date-evidence-sentence = “{ $sentence }”

## Câu hỏi và trò chuyện

question-command = { $command } là lệnh của Telegram; ở đây, trong terminal, hãy viết một câu hỏi (“thoat” để kết thúc).
question-empty = Chưa có câu hỏi nào; hãy viết một câu.
question-too-long = Câu hỏi này có { $length } ký tự, giới hạn là { $limit }; hãy rút ngắn lại.
welcome = Hãy đặt câu hỏi về kho lưu trữ (“thoát” để kết thúc).
farewell = Tạm biệt.

## Những gì cũng được tìm

note-also-sought = Cũng đã tìm: { $pairs }.
note-sought-for = “{ $sought }” thay cho “{ $asked }”
