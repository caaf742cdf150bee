package io.github.keikaku.plan.io.csv;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A bundle in a ZIP archive in memory. Nothing is ever extracted to a file, and sizes are counted, not believed. */
final class ZipBundle implements Bundle {

    /** How many entries an archive may have: far more than there are tables. */
    static final int MOST_ENTRIES = 1_000;

    /** How many times as large as itself the content of an archive may be. */
    static final int MOST_EXPANSION = 200;

    /** Below this, anything may expand as it likes. */
    private static final int HARMLESS = 1 << 20;

    /** The record at the end: how it begins, how long it is, where it counts the entries, and what may follow. */
    private static final int END_SIGNATURE = 0x06054b50;

    private static final int END_LENGTH = 22;
    private static final int END_ENTRIES = 10;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final LocalDateTime TIMESTAMP = LocalDateTime.of(1980, 1, 1, 0, 0, 0);

    private final byte[] archive;
    private final CsvFaults faults;
    private final int mostBytes;
    private final Set<String> names = new HashSet<>();
    private byte[] dataPackage = {};

    ZipBundle(byte[] archive, CsvFaults faults, int mostBytes) {
        this.archive = archive;
        this.faults = faults;
        this.mostBytes = mostBytes;
    }

    @Override
    public byte[] inspect() throws IOException {
        Counted counted = new Counted();
        int entries = 0;
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    faults.limit("zip-entries", MOST_ENTRIES);
                    break;
                }
                if (!look(entry, counted.of(zip))) {
                    break;
                }
            }
            if (entries == 0) {
                faults.notAnArchive("zip-none");
            } else if (!faults.hasErrors() && entries != declaredEntries()) {
                faults.notAnArchive("zip-broken");
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // The last is what the JDK throws for names in no known encoding.
            faults.notAnArchive("zip-broken");
        }
        return dataPackage;
    }

    /**
     * How many entries the record at the end of the archive counts; -1 where there is none. Reading from the front takes
     * an archive that was cut between two entries, or whose next entry is spoilt at its head, for a shorter one.
     */
    private int declaredEntries() {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int earliest = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = archive.length - END_LENGTH; at >= earliest; at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return Short.toUnsignedInt(bytes.getShort(at + END_ENTRIES));
            }
        }
        return -1;
    }

    /** False where nothing more is to be looked at. */
    private boolean look(ZipEntry entry, Counted content) throws IOException {
        String path = entry.getName();
        if (!isSafe(path)) {
            faults.unsafeName(path);
            return content.exhaust();
        }
        String name = base(path);
        if (!entry.isDirectory() && isOurs(name) && !names.add(name)) {
            faults.duplicateFile(name);
        }
        if (name.equals(DATA_PACKAGE)) {
            dataPackage = content.readNBytes(mostBytes);
        }
        return content.exhaust();
    }

    private static boolean isSafe(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..") || segment.equals(".")) {
                return false;
            }
        }
        return path.chars().noneMatch(Character::isISOControl);
    }

    /** The name without folders: archives are often made of a folder as a whole. */
    private static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a file is one that is read; others, such as what some systems hide in archives, are let be. */
    private static boolean isOurs(String name) {
        return name.equals(DATA_PACKAGE) || (name.endsWith(EXTENSION) && !name.startsWith("."));
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = base(entry.getName());
                if (isOurs(name) && !name.equals(DATA_PACKAGE)) {
                    visitor.file(name, zip);
                }
            }
        }
    }

    private ZipInputStream open() {
        return new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8);
    }

    /** Writes files into an archive, with nothing in it that changes from run to run. */
    static void write(Map<String, byte[]> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(TIMESTAMP);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    /** Counts what the entries hold, all together, and stops where it becomes too much. */
    private final class Counted extends FilterInputStream {

        private static final int STEP = 1 << 13;

        private long total;
        private boolean full;

        Counted() {
            super(InputStream.nullInputStream());
        }

        Counted of(InputStream entry) {
            in = entry;
            return this;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (full) {
                return -1;
            }
            int count = in.read(buffer, offset, length);
            total += Math.max(0, count);
            if (total > mostBytes) {
                full = true;
                faults.limit("unpacked-bytes", mostBytes);
            } else if (total > HARMLESS && total / MOST_EXPANSION > archive.length) {
                full = true;
                faults.limit("zip-expansion", MOST_EXPANSION);
            }
            return full ? -1 : count;
        }

        /** Reads to the end; false if that is too far. */
        boolean exhaust() throws IOException {
            byte[] buffer = new byte[STEP];
            int count = read(buffer, 0, STEP);
            while (count >= 0) {
                count = read(buffer, 0, STEP);
            }
            return !full;
        }
    }
}
