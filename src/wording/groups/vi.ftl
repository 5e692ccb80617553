group-hello = Xin chào!
group-how = Để hỏi kho lưu trữ: { $command } hoặc { $name } kèm câu hỏi của bạn, hoặc trả lời một tin nhắn của tôi.
group-how-privacy = Để hỏi kho lưu trữ: { $command } kèm câu hỏi của bạn, hoặc trả lời một tin nhắn của tôi. Tôi không nhận được những tin nhắn khác.
