package org.duban.reading.quantity;

/** The verbs of plans by what they do to a name, and the adverbs before them. */
final class Verbs {
    /** Mere doing: they go from the name ("verbs of mere doing go"). */
    static final WordSet DOING = WordSet.of(
            "完成 实现 达到 实施 开展 建成 建成投用 建成投运 建成投产 建成运营 培育 打造 组织 推动 推进 创成 做好 抓好 办好 办成 促成 建好 举办 建设 布局建设 规划建设 组建 筹建 推出 出台 制定 编制 落地 形成 取得 获批 安排 确定 谋划",
            "实行 推行 启动 加快 加强 加大 深化 促进 力推 培养 培植 培育壮大 壮大 发展 构建 建立 创建 创成 评选 选树 打通 拓展 拓宽 实践 落实 落实好 确保完成 签订 签署 达成 产生 涵盖 覆盖");

    /** A flow or a kind of work: they stay in the name ("verbs that say a flow or a kind of work stay"). */
    static final WordSet FLOW = WordSet.of(
            "新增 净增 新建 新开工 改造 招引 引进 申报 认定 关停 新认定 新招引 新引进 新签约 新实施 新创建 新培育 新开通 新改扩建 新改建 新扩建 新注册 新设 新设立 新落户 新投产 新入库 新开发 新发展 新建成 新获批 新打造",
            "新(改)建 新(扩)建 改建 扩建 改扩建 改(扩)建 续建 迁建 重建 改造提升 提升改造 整治提升 整治 提升 增设 增加 加装 增添 安装 消除 扶持 支持 盘活 储备 腾退 吸引 引育 签约 开工 竣工 投产 开发 取缔 查处 投放 发放 采集 修复 治理 维修 修缮 渠化",
            "创建 落户 培训 帮扶 资助 救助 安置 转移 拆除 拆迁 征收 带动 解决 淘汰 关闭 退出 转化 登记 注册 入库 备案 招聘 招录 帮助 惠及 受益 开通 开辟 优化 更新 更换 铺设 配备 购置 投入 筹集 筹措 争取 设立 减少 压减 削减 下降 收购 供应 化解 处置 清理 整改");

    /** Work with a matter of its own, where a modality word of an earlier clause ends. */
    static final WordSet PROCESS = WordSet.of(
            "实施 推进 推动 加快 建设 开展 加强 深化 支持 打造 做好 优化 健全 完善 促进 推广 抓好 落实 强化 扩大 鼓励 引导 举办 加大 构建 坚持 统筹 持续 全面 深入 积极 大力 扎实 启动 规划 探索 巩固 严格 依托 围绕 聚焦 发挥 办好 提高 改善 保障 着力 有序 切实");

    /** What is merely served, kept or leaned on is no goal ("nor what is merely served"). */
    static final WordSet FRAME =
            WordSet.of("服务 围绕 聚焦 依托 坚持 对照 按照 紧盯 瞄准 根据 依据 借助 立足 用好 贯彻 遵循 践行 守住 坚守 增强 把握 紧扣 发挥 突出 结合 学习 针对 面对 守牢 树立 牢记");

    /** A preposition opens a phrase that ends before the verb of the clause. */
    static final WordSet PREPOSITION = WordSet.of("与 同 为 在 向 对 以 从 由 于 通过 按照 给 让 使");

    /** Says when, or joins; never a part of a name. */
    static final WordSet CONNECTIVE = WordSet.of(
            "全年 年内 每季度 每月 每周 每天 今年 本年 本年度 每年 当年 上半年 下半年 力争 确保 争取 努力 争创 必须 坚决 保证 务必 力求 奋力 计划 预计 预期 其中 同时 并 且 和 及 以及 另 另外 包括 含 再 共 累计",
            "共计 合计 总计 分别 至少 最少 再次 , 、 底前 月底前 年底前 末 年均 全部 力促 又 还 也 要 将 均");

    /** Says how; it goes only before a verb, since 重点项目 is a name. */
    static final WordSet MANNER = WordSet.of(
            "总体 大力 积极 着力 重点 加快 进一步 全面 扎实 持续 深入 有序 稳步 统筹 全力 继续 不断 切实 高标准 高质量 高水平 高效 精准 有效 更大力度 更好 加速 提速 基本 逐步 稳妥 广泛 主动 充分 优先 分批 集中",
            "滚动 同步 常态化 规范化 认真 尽快 推动 年度 规范 创新 突出 重点打造 科学 合理 深度 多渠道 强力 强化 免费");

    private Verbs() {}

    /** Whether a verb of any class begins here. */
    static boolean beginsAt(String text, int at) {
        return DOING.startsAt(text, at) || FLOW.startsAt(text, at) || PROCESS.startsAt(text, at);
    }
}
