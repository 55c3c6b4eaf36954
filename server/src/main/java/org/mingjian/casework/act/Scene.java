package org.mingjian.casework.act;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.PropertyAct.Item;

/**
 * 实施现场: what the officers did on the spot when they sealed or seized (行政强制法 第十八条、第二十四条).
 *
 * @param takenAt when
 * @param place where
 * @param certificateShown 出示执法身份证件 (第十八条第三项)
 * @param partyNotified 通知当事人到场 (第四项)
 * @param partyPresent a mandatory answer: whether the party was there
 * @param told reasons, basis, rights and remedies were told on the spot (第五项)
 * @param statement what the party said, {@code null} when it said nothing (第六项)
 * @param answer what the officers found about it
 * @param course what was done, for the record of the scene (第七项)
 * @param signed whether the party signed the record (第八项)
 * @param refusal the note when it refused
 * @param witness who was invited when the party was absent, and signed (第九项)
 * @param items the list, item by item
 * @param sealedElsewhere a mandatory answer: whether another organ has sealed any of it (第二十三条第二款)
 * @param decisionGiven the decision was handed over on the spot (第二十四条)
 * @param listsGiven the list was made in two copies, one handed over (第二十四条)
 * @param untimely why at night or on a rest day
 */
public record Scene(
        @NotNull(message = "请填写实施时间") Instant takenAt,

        @NotBlank(message = "请填写实施地点") @Size(max = Act.SHORT, message = "实施地点不超过200字")
        String place,

        @NotEmpty(message = "请选择执法人员") List<UUID> officerIds,
        boolean certificateShown,
        boolean partyNotified,
        @NotNull(message = "请回答当事人是否到场") Boolean partyPresent,
        boolean told,

        @Nullable @Size(max = Act.LONG, message = "陈述、申辩过长") String statement,

        @Nullable @Size(max = Act.LONG, message = "复核意见过长") String answer,

        @NotBlank(message = "请填写现场情况") @Size(max = Act.LONG, message = "现场情况过长")
        String course,

        boolean signed,

        @Nullable @Size(max = Act.LONG, message = "拒绝签名的情况过长")
        String refusal,

        @Nullable @Size(max = Act.SHORT, message = "见证人不超过200字")
        String witness,

        @NotEmpty(message = "请逐项填写财物") @Size(max = 500, message = "一次不超过500项")
        List<@Valid Item> items,

        @NotNull(message = "请回答是否已被其他国家机关查封") Boolean sealedElsewhere,
        boolean decisionGiven,
        boolean listsGiven,
        @Nullable @Size(max = Act.LONG, message = "说明过长") String untimely) {}
