import { describe, expect, it } from "vitest";
import { askedOf } from "../../../src/language/question.ts";
import { rowsOf } from "./questions.ts";

const FOREIGN = rowsOf({
  when: `
    year of construction of the lighthouse
    Date of the earthquake?
    the date of the trade fair
    opening date of the new terminal
    dates of the lantern festival
    what's the date of the regatta
    tell me when the library reopens
    do you know when the mine closed
    since when have they been partners
    until when is the exhibition open
    how long ago did the reef die
    the zoo opened when?
    ngày khai mạc hội chợ sách
    Ngày thành lập trường đại học?
    năm xây dựng nhà thờ
    thời gian diễn ra lễ hội pháo hoa
    lễ hội bắt đầu khi nào
    mấy giờ tàu chạy
  `,
  howmany: `
    number of visitors to the botanical garden
    Cost of the airport expansion?
    the price of pepper
    length of the tunnel
    population of Lai Chau
    height of the tower
    how much did the villa sell for
    how many kids are in the school
    what's the price of a visa
    what is the height of mount Fansipan
    total area of the national park
    amount of the fine
    average salary in the textile industry
    tell me the number of victims
    số lượng khách du lịch đến Đà Lạt
    số người chết trong vụ cháy
    giá vé vào cửa bảo tàng
    chi phí xây dựng sân bay
    chiều dài của hầm Hải Vân
    dân số tỉnh Lai Châu
    diện tích hồ Ba Bể
    cầu dài bao nhiêu mét
  `,
  who: `
    who's the mayor of Busan
    mayor of Lyon in 2015
    name of the pilot
    author of the novel about the war
    director of the zoo
    winner of the chess tournament
    CEO of the airline
    prime minister of Japan
    do you know who painted the fresco
    tên của phi công
    tác giả cuốn tiểu thuyết
    thị trưởng Busan
    ai là đạo diễn của bộ phim
    giám đốc sở thú là ai
  `,
  where: `
    where's the potters' village
    location of the future bus station
    venue of the dentists' congress
    place of birth of the painter
    capital of Mongolia
    what's the capital of Bhutan
    địa điểm tổ chức hội nghị
    thủ đô của Mông Cổ
    nơi sinh của họa sĩ
    làng gốm nằm ở đâu
  `,
  why: `
    reason for the delay
    cause of the fire
    causes of the fish deaths
    why's the road closed
    what's the reason for the strike
    lý do hoãn trận đấu
    nguyên nhân vụ cháy chợ
  `,
  yesno: `
    is there a metro in Danang
    does the zoo have pandas
    I wonder if the lake is safe
    do you know if the road is open
  `,
  list: `
    list of the world heritage sites
    danh sách các nước tham dự
  `,
  what: `
    fish farming in the delta
    what's going on in Hoi An
    what's a basket boat
    cầu Mỹ Thuận
    du lịch Sa Pa
  `,
});

describe("a question in English or Vietnamese", () => {
  it.each(FOREIGN)("%j asks %s", (question, asked) => {
    expect(askedOf(question)).toBe(asked);
  });
});
