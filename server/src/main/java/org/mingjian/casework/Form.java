package org.mingjian.casework;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.kernel.input.StrictJson;
import org.mingjian.kernel.input.UnfitValue;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an act's content strictly: unknown fields, wrong types and empty required fields are told by name. */
@Component
public class Form {

    private final JsonMapper json;
    private final Validator validator;

    Form(JsonMapper json, Validator validator) {
        this.json = StrictJson.like(json);
        this.validator = validator;
    }

    /** The act. @throws Refused naming each field at fault */
    public Act read(ActKind kind, JsonNode body) {
        Act act = parse(kind, body);
        List<Refusal> faults = validator.validate(act).stream()
                .map(Form::refusal)
                .sorted(Comparator.comparing(refusal -> String.valueOf(refusal.field())))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(ProblemType.INVALID_INPUT, faults);
        }
        return act;
    }

    private Act parse(ActKind kind, JsonNode body) {
        try {
            if (body.isObject()) {
                return json.treeToValue(body, kind.content());
            }
        } catch (JacksonException e) {
            String reason = e instanceof UnfitValue unfit ? unfit.reason() : "填写的内容不能识别，请检查这一项";
            throw Refused.input(pointer(e), reason);
        }
        throw Refused.input("", "提交的内容不是有效的格式");
    }

    private static String pointer(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        fault.getPath().forEach(step -> {
            path.append(path.isEmpty() ? "" : "/");
            path.append(step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName());
        });
        return path.toString();
    }

    private static Refusal refusal(ConstraintViolation<Act> violation) {
        String field = violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\[(\\d+)]", ".$1")
                .replace('.', '/');
        return Refusal.ofField(field.replaceAll("/<[^>]*>", ""), violation.getMessage());
    }
}
