# Khi các bài viết không nói giống nhau.

conflict-evolving = Con số thay đổi qua các bài viết: { $values }.
conflict-correction = Đã được đính chính qua các bài viết: { $values }.
conflict-divergence = Các bài viết không thống nhất: { $values }.
conflict-within = Bài viết đưa ra nhiều giá trị: { $values }.

## Một giá trị cùng ngày của bài viết, và cách nối các giá trị

conflict-value = { $value } ({ $date })
conflict-then = { $values }, sau đó { $later }
conflict-beside = { $values }; { $other }
