package org.mingjian.documents.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/** 法律依据: cites a named source and an article of it; 根据相关规定 cites nothing. */
public final class BasisWording {

    private static final Pattern CITED =
            Pattern.compile("《[^》]{2,60}》.{0,40}?第[0-9一二三四五六七八九十百千零〇]{1,8}条", Pattern.DOTALL);

    private BasisWording() {}

    /** Checks one basis; an empty one is not this rule's matter. */
    public static List<Refusal> of(String name, String basis, Provision provision) {
        if (basis.isBlank() || CITED.matcher(basis).find()) {
            return List.of();
        }
        return List.of(
                Refusal.of("BasisCited", name + "应当写明法律、法规、规章的名称和条款，不能笼统写作“" + shortened(basis) + "”", provision));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 20
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
    }
}
