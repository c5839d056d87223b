package org.duban.reading.file;

import org.duban.reading.NotReadable;
import org.duban.reading.NotReadable.Reason;

/** A Word or Excel file of 2007 and later under a password: a container that holds the encrypted file. */
final class LockedOfficeFile implements Format {
    @Override
    public boolean recognises(Content content) {
        return OleFile.holds(content, "EncryptedPackage");
    }

    @Override
    public RawDocument read(Content content) {
        throw new NotReadable(Reason.PASSWORD, "the file is encrypted");
    }
}
