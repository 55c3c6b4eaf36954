package org.mingjian.tlog.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A growing file of this machine's file system. */
record RealTail(Path file, FileChannel channel) implements Disk.Tail {

    @Override
    public long length() throws IOException {
        return channel.size();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public void cut(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    /** Forces the data, and of the metadata what is needed to find it: fdatasync. */
    @Override
    public void sync() throws IOException {
        RealDisk.force(channel, file, false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
