## Tìm kiếm trong mọi cuộc trò chuyện

inline-read = Đọc bài
inline-read-brief = Đọc tin vắn
inline-link = Đọc trong kho lưu trữ
inline-none = Không tìm thấy: hãy hỏi bot
inline-ask = Đặt câu hỏi cho bot
