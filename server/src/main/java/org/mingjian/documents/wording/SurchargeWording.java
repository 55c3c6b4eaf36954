package org.mingjian.documents.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** 加处罚款告知: three per cent a day, and never more than the fine. */
public final class SurchargeWording {

    private static final Pattern RATE = Pattern.compile("百分之三(?!十)|(?<![0-9.])[3３]\\s*[%％]");
    private static final Pattern RATE_ALONE = Pattern.compile("\\s*[3３]\\s*[%％]?\\s*|百分之三");
    private static final Pattern LIMIT = Pattern.compile("不(?:得|应)?(?:超出|超过|高于)");

    private SurchargeWording() {}

    /** Checks the statement: the bare rate, or a sentence with rate and limit. */
    public static List<Refusal> of(String statement) {
        if (statement.isBlank() || RATE_ALONE.matcher(statement).matches()) {
            return List.of();
        }
        boolean complete =
                RATE.matcher(statement).find() && LIMIT.matcher(statement).find() && statement.contains("加处罚款");
        return complete
                ? List.of()
                : List.of(Refusal.of(
                        "SurchargeTold", "加处罚款的告知应当写明每日百分之三，并写明加处罚款的数额不超出罚款的数额", Provision.penaltyLaw("第七十二条")));
    }
}
