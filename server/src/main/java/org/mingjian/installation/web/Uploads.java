package org.mingjian.installation.web;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Why an upload did not arrive. */
final class Uploads {

    private Uploads() {}

    /** Whether our own disk failed, and not the sender. */
    static boolean ourFault(MultipartException upload) {
        return causes(upload)
                .anyMatch(cause -> cause instanceof FileSystemException || cause.getClass() == IOException.class);
    }

    /** What the sender is told. */
    static String fault(MultipartException upload) {
        if (!(upload instanceof MaxUploadSizeExceededException)) {
            return "文件没有传完或者不是上传的格式，没有保存，请重新选择文件上传";
        }
        return limit(upload)
                .map(size -> "文件过大，一次上传的内容不超过" + size.toMegabytes() + "MB")
                .orElse("上传的内容过大，一次只上传一个文件，文件名不超过200字");
    }

    private static Optional<DataSize> limit(MultipartException upload) {
        return causes(upload)
                .filter(SizeException.class::isInstance)
                .map(cause -> DataSize.ofBytes(((SizeException) cause).getPermittedSize()))
                .filter(size -> size.toMegabytes() > 0)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
