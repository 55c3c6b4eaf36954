package org.mingjian.installation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.Refusal;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns the framework's exceptions about input into refusals that name the field. */
final class Faults {

    private static final String NOT_UNDERSTOOD = "无法识别的内容";

    private Faults() {}

    /** The refusals for an exception; empty when it is not about a field. */
    static List<Refusal> of(Exception exception) {
        return switch (exception) {
            case BindingResult binding -> ofBinding(binding);
            case HandlerMethodValidationException validation -> ofParameters(validation);
            case HttpMessageNotReadableException unreadable -> List.of(ofJson(unreadable.getCause()));
            case MissingServletRequestParameterException missing ->
                List.of(Refusal.ofField(missing.getParameterName(), "缺少此项"));
            case MissingServletRequestPartException missing ->
                List.of(Refusal.ofField(missing.getRequestPartName(), "缺少此项"));
            case MethodArgumentTypeMismatchException mismatch ->
                List.of(Refusal.ofField(mismatch.getName(), NOT_UNDERSTOOD));
            case TypeMismatchException mismatch ->
                List.of(new Refusal("Input", NOT_UNDERSTOOD, null, mismatch.getPropertyName()));
            default -> List.of();
        };
    }

    private static List<Refusal> ofBinding(BindingResult binding) {
        return binding.getAllErrors().stream().map(Faults::ofError).toList();
    }

    private static Refusal ofError(ObjectError error) {
        String field = error instanceof FieldError at ? pointer(at.getField()) : null;
        return new Refusal("Input", reason(error.getDefaultMessage()), null, field);
    }

    private static List<Refusal> ofParameters(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new Refusal(
                                "Input",
                                reason(error.getDefaultMessage()),
                                null,
                                error instanceof FieldError at
                                        ? pointer(at.getField())
                                        : result.getMethodParameter().getParameterName())))
                .toList();
    }

    private static Refusal ofJson(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException json) || json.getPath().isEmpty()) {
            return new Refusal("Input", "请求内容不是完整的JSON", null, null);
        }
        String reason = json instanceof UnrecognizedPropertyException ? "不认识的字段" : NOT_UNDERSTOOD;
        return new Refusal("Input", reason, null, pointer(json));
    }

    private static String pointer(JacksonException json) {
        return String.join("/", json.getPath().stream().map(Faults::step).toList());
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return name == null ? Integer.toString(reference.getIndex()) : name;
    }

    /** A path such as {@code tiers[0].fineMaxFen} as {@code tiers/0/fineMaxFen}. */
    private static String pointer(String path) {
        return path.replace("].", "/").replace('[', '/').replace("]", "").replace('.', '/');
    }

    private static String reason(@Nullable String message) {
        return message == null ? NOT_UNDERSTOOD : message;
    }
}
