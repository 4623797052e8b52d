package it.nzd.platform.file;

import it.nzd.platform.file.Judge.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents are archives that say in one entry what they are. Macros are refused. */
final class OfficeFiles {
  private static final int MOST_DECLARATION_BYTES = 1024 * 1024;
  private static final int MOST_ENTRIES = 20_000;
  private static final String OOXML_TYPES = "[Content_Types].xml";
  private static final String ODF_TYPE = "mimetype";

  private OfficeFiles() {}

  static Verdict judge(Path content) throws IOException {
    try (var archive = new ZipFile(content.toFile())) {
      if (archive.size() > MOST_ENTRIES) {
        return new Verdict.Refused("it holds too many parts");
      }
      if (archive.stream().map(ZipEntry::getName).anyMatch(OfficeFiles::isMacro)) {
        return new Verdict.Refused("it holds macros");
      }
      var ooxml = archive.getEntry(OOXML_TYPES);
      if (ooxml != null) {
        return ooxml(text(archive, ooxml));
      }
      var odf = archive.getEntry(ODF_TYPE);
      return odf == null
          ? new Verdict.Refused("it is an archive")
          : odf(text(archive, odf).strip());
    } catch (ZipException e) {
      return new Verdict.Refused("it is a damaged archive");
    }
  }

  private static Verdict ooxml(String types) {
    if (types.contains("macroEnabled")) {
      return new Verdict.Refused("it holds macros");
    }
    if (types.contains("spreadsheetml.sheet.main+xml")) {
      return new Verdict.Kept(FileType.XLSX);
    }
    return types.contains("wordprocessingml.document.main+xml")
        ? new Verdict.Kept(FileType.DOCX)
        : new Verdict.Refused("it is another kind of office document");
  }

  private static Verdict odf(String type) {
    if (type.equals(FileType.ODS.mediaType())) {
      return new Verdict.Kept(FileType.ODS);
    }
    return type.equals(FileType.ODT.mediaType())
        ? new Verdict.Kept(FileType.ODT)
        : new Verdict.Refused("it is another kind of office document");
  }

  private static boolean isMacro(String entry) {
    var name = entry.toLowerCase(Locale.ROOT);
    boolean isOdfModule =
        name.startsWith("basic/")
            && name.endsWith(".xml")
            && !name.matches(".*/(script|dialog)-l[bc]\\.xml");
    return isOdfModule
        || name.endsWith("vbaproject.bin")
        || (name.startsWith("scripts/") && !name.endsWith("/"));
  }

  private static String text(ZipFile archive, ZipEntry entry) throws IOException {
    try (var in = archive.getInputStream(entry)) {
      return new String(in.readNBytes(MOST_DECLARATION_BYTES), StandardCharsets.UTF_8);
    }
  }
}
