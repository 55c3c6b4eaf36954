package org.mingjian.legalreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The reviewer's verdict on one check. */
public record Verdict(
        @NotNull(message = "请选择审核项目") Check check,
        @NotNull(message = "请填写审核结果") Finding verdict,
        @Nullable @Size(max = 2000, message = "说明过长") String remark) {}
