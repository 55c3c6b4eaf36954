package org.mingjian.casework.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** 快速办理: a simple case whose party admits it is handled in a shorter term, where a local rule takes this up. */
public sealed interface ExpeditedAct extends Act {

    /**
     * 纳入快速办理.
     *
     * @param admitted whether the party admits facts and illegality
     * @param consent the paper in which the party agrees to it
     */
    record Expedite(
            boolean admitted,

            @NotBlank(message = "请填写当事人书面同意的材料名称") @Size(max = SHORT, message = "材料名称不超过200字")
            String consent,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements ExpeditedAct {}

    /** 转为一般办理: the party takes its consent back, or the case turns out not to be simple. */
    record EndExpedited(
            @NotBlank(message = "请说明转为一般办理的理由") @Size(max = LONG, message = "理由过长")
            String reason,

            @NotBlank(message = "请填写审批意见") @Size(max = LONG, message = "审批意见过长")
            String opinion)
            implements ExpeditedAct {}
}
