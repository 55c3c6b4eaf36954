package org.mingjian.installation.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.input.UnfitValue;
import org.mingjian.kernel.problem.Refusal;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
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
            case MissingRequestHeaderException missing -> List.of(Refusal.ofField(missing.getHeaderName(), "缺少此项请求头"));
            case HttpMediaTypeNotSupportedException unsupported ->
                List.of(Refusal.ofField("Content-Type", "不接受这种格式的内容，应为" + types(unsupported)));
            case HttpMediaTypeNotAcceptableException unacceptable ->
                List.of(Refusal.ofField("Accept", "不提供所要求的格式，可以提供" + types(unacceptable)));
            case HttpRequestMethodNotSupportedException unsupported ->
                List.of(new Refusal("Method", "这个地址不支持" + unsupported.getMethod() + "方法", null, null));
            case MultipartException upload -> List.of(Refusal.ofField("file", Uploads.fault(upload)));
            case MethodArgumentTypeMismatchException mismatch ->
                List.of(Refusal.ofField(mismatch.getName(), unfit(mismatch.getRequiredType())));
            case TypeMismatchException mismatch ->
                List.of(new Refusal("Input", unfit(mismatch.getRequiredType()), null, mismatch.getPropertyName()));
            default -> List.of();
        };
    }

    /** Of a closed list the allowed values are named. */
    private static String unfit(@Nullable Class<?> type) {
        Object[] allowed = type == null ? null : type.getEnumConstants();
        return allowed == null
                ? NOT_UNDERSTOOD
                : Stream.of(allowed).map(Object::toString).collect(Collectors.joining("、", "没有这一项，可选：", ""));
    }

    private static String types(HttpMediaTypeException exception) {
        var types = exception.getSupportedMediaTypes();
        return types.isEmpty() ? "application/json" : MediaType.toString(types);
    }

    private static List<Refusal> ofBinding(BindingResult binding) {
        return binding.getAllErrors().stream().map(Faults::ofError).toList();
    }

    private static Refusal ofError(ObjectError error) {
        String field = error instanceof FieldError at ? pointer(at.getField()) : null;
        return new Refusal("Input", reason(error), null, field);
    }

    private static String reason(ObjectError error) {
        return error.contains(TypeMismatchException.class)
                ? unfit(error.unwrap(TypeMismatchException.class).getRequiredType())
                : reason(error.getDefaultMessage());
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
        if (cause instanceof StreamConstraintsException) {
            return new Refusal("Input", "请求内容过大或者嵌套过深", null, null);
        }
        if (!(cause instanceof JacksonException json) || json.getPath().isEmpty()) {
            return new Refusal("Input", "请求内容不是完整的JSON，或者同一字段出现两次", null, null);
        }
        return new Refusal("Input", reason(json), null, pointer(json));
    }

    private static String reason(JacksonException json) {
        return switch (json) {
            case UnfitValue unfit -> unfit.reason();
            case UnrecognizedPropertyException unknown -> "不认识的字段";
            default -> NOT_UNDERSTOOD;
        };
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
