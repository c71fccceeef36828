/** Traditional signs and the simplified ones that this site writes: each pair is two signs. Those of help, money, law, body and school; a sign that is missing here is only found as it is. */
export const pairs = '債债務务醫医療疗費费學学蘭兰語语補补貼贴稅税險险會会電电氣气煤煤賬账帳账單单房房東东業业薪薪資资貸贷款款錢钱錄录寫写書书讀读聽听說说話话請请謝谢讓让認认識识證证護护簽签難难國国籍籍際际門门開开關关閉闭時时間间週周歲岁後后無无與与個个們们這这裡里裏里為为麼么對对應应該该當当從从來来過过還还進进運运遠远近近邊边處处長长車车輛辆機机構构構构組组織织總总員员義义願愿愛爱歡欢樂乐藝艺術术標标準准種种類类團团圖图場场報报紙纸張张條条約约規规則则決决議议論论訴诉訟讼罰罚額额價价買买賣卖貴贵賤贱貧贫窮穷餐餐飯饭館馆飢饥餓饿藥药傷伤腦脑體体檢检驗验孕孕婦妇嬰婴兒儿孫孙親亲戶户屬属層层廳厅廚厨衛卫濕湿黴霉漏漏凍冻熱热溫温暖暖爐炉燈灯絡络網网頁页號号碼码點点聯联繫系幫帮助助導导諮咨詢询預预訂订辦办領领繳缴納纳還还遲迟歸归遷迁離离婚婚產产業业職职務务勞劳動动雇雇僱雇傭佣經经濟济紅红藍蓝綠绿黃黄顏颜歧歧視视種种族族惡恶罵骂侮侮辱辱擾扰習习課课師师試试績绩圍围憑凭獎奖託托兒儿園园歷历簡简練练實实習习';
const simple = new Map<string, string>();
const signs = [...pairs];
for (let index = 0; index + 1 < signs.length; index += 2) simple.set(signs[index] ?? '', signs[index + 1] ?? '');

/** Chinese as it is compared: simplified. */
export const foldHan = (word: string): string => word.replace(/\p{Script=Han}/gu, (sign) => simple.get(sign) ?? sign);
