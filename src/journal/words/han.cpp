// SPDX-License-Identifier: MIT
#include "journal/words/han.hpp"

#include <algorithm>
#include <unordered_map>

namespace daybook::journal {

namespace {

constexpr std::size_t k_character = 3;  // bytes of each character of the table

/// Traditional characters of headings, labels and statuses, each before its simplified form.
constexpr std::string_view k_pairs =
    "並并 亂乱 亞亚 佈布 佔占 併并 來来 侷局 係系 倉仓 個个 們们 側侧 偵侦 偽伪 傑杰 備备 傳传 "
    "債债 傷伤 僅仅 僞伪 價价 儘尽 償偿 優优 儲储 內内 兩两 凍冻 別别 刪删 則则 剛刚 創创 劃划 "
    "劇剧 劍剑 劑剂 勁劲 動动 務务 勝胜 勞劳 勢势 勳勋 勵励 勻匀 匯汇 區区 協协 卻却 參参 員员 "
    "問问 啓启 啞哑 啟启 喚唤 單单 嗎吗 嘗尝 噴喷 嚴严 國国 圍围 圓圆 圖图 團团 執执 堅坚 報报 "
    "場场 塊块 墊垫 壓压 壘垒 壞坏 夠够 夾夹 奪夺 奮奋 妝妆 娛娱 婦妇 孫孙 學学 實实 寧宁 審审 "
    "寫写 寬宽 寶宝 將将 專专 尋寻 對对 導导 尷尴 層层 屬属 岡冈 島岛 嶺岭 師师 帳帐 幣币 幫帮 "
    "幹干 幾几 庫库 廣广 廳厅 強强 彈弹 彙汇 後后 徑径 從从 復复 徹彻 恆恒 惡恶 態态 慘惨 慣惯 "
    "慮虑 憑凭 憶忆 應应 懶懒 懷怀 懸悬 戰战 戲戏 戶户 拋抛 捨舍 掃扫 掛挂 揮挥 損损 搶抢 摺折 "
    "撥拨 擁拥 擇择 擊击 擋挡 擔担 據据 擬拟 擴扩 擾扰 攔拦 攝摄 敗败 敘叙 敵敌 數数 斷断 於于 "
    "時时 晉晋 暫暂 曆历 曉晓 書书 會会 條条 棄弃 業业 極极 榮荣 構构 槍枪 樂乐 樓楼 標标 樣样 "
    "橋桥 機机 檔档 檢检 櫃柜 欄栏 權权 歡欢 歷历 歸归 殘残 毀毁 氣气 決决 沒没 沖冲 況况 淨净 "
    "淺浅 減减 測测 準准 溝沟 溫温 滅灭 滯滞 滿满 漢汉 潔洁 潛潜 濾滤 瀏浏 灣湾 為为 無无 煩烦 "
    "熱热 燈灯 營营 爛烂 爭争 爲为 牆墙 狀状 狹狭 獎奖 獨独 獲获 獸兽 獻献 現现 環环 產产 畫画 "
    "異异 當当 瘋疯 療疗 發发 盡尽 監监 盤盘 眾众 碩硕 確确 碼码 礙碍 禮礼 稅税 種种 稱称 積积 "
    "穩稳 穫获 窮穷 竅窍 競竞 筆笔 筍笋 節节 範范 築筑 簡简 簽签 糾纠 紀纪 約约 納纳 純纯 紙纸 "
    "級级 細细 終终 組组 結结 絕绝 絡络 給给 統统 經经 綜综 維维 網网 緒绪 線线 編编 緩缓 練练 "
    "縫缝 縮缩 縱纵 總总 績绩 織织 繪绘 繫系 繳缴 繼继 續续 罰罚 罷罢 羅罗 義义 習习 聯联 聰聪 "
    "聲声 職职 聽听 脈脉 腦脑 腫肿 腳脚 膠胶 臟脏 臨临 與与 舉举 舊旧 艦舰 葉叶 蒐搜 薦荐 藍蓝 "
    "藝艺 藥药 蘇苏 處处 虛虚 號号 蟲虫 蠻蛮 術术 衛卫 衝冲 裏里 補补 裝装 裡里 製制 複复 襲袭 "
    "覆复 規规 視视 親亲 覺觉 覽览 觀观 觸触 訂订 計计 訊讯 討讨 訓训 託托 記记 訪访 設设 許许 "
    "訴诉 診诊 註注 評评 詞词 詢询 試试 話话 該该 詳详 誌志 認认 誘诱 語语 誠诚 誤误 說说 誰谁 "
    "課课 調调 談谈 請请 諒谅 論论 諮咨 諸诸 謀谋 謎谜 講讲 謝谢 證证 識识 譯译 議议 護护 讀读 "
    "變变 讓让 讚赞 豐丰 貓猫 貝贝 負负 貢贡 貨货 貫贯 責责 買买 費费 貼贴 資资 賞赏 賣卖 質质 "
    "賬账 賴赖 賺赚 購购 賽赛 贈赠 贏赢 趕赶 趨趋 跡迹 踐践 蹟迹 躍跃 車车 軌轨 軟软 較较 載载 "
    "輔辅 輕轻 輪轮 輯辑 輸输 轉转 轟轰 辦办 辭辞 辯辩 農农 迴回 這这 連连 週周 進进 遊游 運运 "
    "過过 達达 違违 遞递 遠远 適适 遲迟 遷迁 選选 遺遗 還还 邊边 鄰邻 醫医 釋释 釐厘 釘钉 針针 "
    "鈔钞 鈕钮 銀银 銜衔 鋪铺 鋼钢 錄录 錢钱 錯错 鍊炼 鍵键 鎖锁 鏈链 鏟铲 鏡镜 鏽锈 鐘钟 鐵铁 "
    "鑒鉴 鑽钻 長长 門门 閃闪 閉闭 開开 閒闲 間间 閘闸 閱阅 闊阔 關关 闡阐 陣阵 陳陈 陸陆 陽阳 "
    "隊队 階阶 際际 隨随 險险 隱隐 隸隶 雙双 雜杂 雞鸡 離离 難难 雲云 電电 霧雾 靈灵 靜静 韌韧 "
    "響响 頁页 頂顶 項项 順顺 預预 頓顿 領领 頭头 頸颈 頻频 顆颗 題题 額额 願愿 類类 顧顾 顯显 "
    "風风 飛飞 養养 餘余 館馆 馬马 駐驻 騙骗 騰腾 驅驱 驗验 驚惊 驟骤 髒脏 體体 鬆松 鬥斗 魚鱼 "
    "鮮鲜 鳥鸟 鹽盐 麗丽 麥麦 麼么 麽么 黃黄 點点 黨党 齊齐 齒齿 齡龄 龍龙";

using Table = std::unordered_map<std::string_view, std::string_view>;

const Table& table() {
  static const Table k_table = [] {
    Table made;
    for (std::size_t at = 0; at < k_pairs.size(); at += 2 * k_character + 1)
      made.emplace(k_pairs.substr(at, k_character), k_pairs.substr(at + k_character, k_character));
    return made;
  }();
  return k_table;
}

/// The first bytes of the three-byte characters between U+4000 and U+9FFF.
bool begins_han(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE4 && byte <= 0xE9;
}

}  // namespace

std::string simplified(std::string_view key) {
  std::string out(key);
  if (std::ranges::none_of(key, begins_han)) return out;
  for (std::size_t at = 0; at + k_character <= out.size(); ++at) {
    if (!begins_han(out[at])) continue;
    const auto pair = table().find(std::string_view(out).substr(at, k_character));
    if (pair != table().end()) out.replace(at, k_character, pair->second);
    at += k_character - 1;
  }
  return out;
}

}  // namespace daybook::journal
