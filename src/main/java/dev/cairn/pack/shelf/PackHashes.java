package dev.cairn.pack.shelf;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Place;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Writes the list of files and hashes into pack.json, so that nobody computes one by hand. */
public final class PackHashes {
  private static final String PACK_JSON = "pack.json";

  private PackHashes() {}

  /**
   * Replaces the value of "files" and leaves the rest of pack.json as it is written.
   *
   * @return path and SHA-256 of each file
   */
  public static SortedMap<String, String> write(Path pack) throws IOException, PackRefused {
    Path name = pack.toAbsolutePath().normalize().getFileName();
    PackFolder folder = new PackFolder(String.valueOf(name), pack);
    SortedMap<String, byte[]> files = folder.read();
    byte[] packJson = files.remove(PACK_JSON);
    if (packJson == null) {
      throw folder.refuse(
          "", "the folder holds no pack.json", "write one with \"files\": {} and try again");
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      hashes.put(file.getKey(), Sha256.of(file.getValue()));
    }
    replace(pack.resolve(PACK_JSON), rewritten(folder, packJson, hashes));
    return hashes;
  }

  private static String rewritten(
      PackFolder folder, byte[] packJson, SortedMap<String, String> hashes) throws PackRefused {
    try {
      JsonFile json = JsonFile.read(packJson);
      if (!json.root().path("files").isObject()) {
        throw folder.refuse(
            PACK_JSON, "it has no list \"files\"", "add \"files\": {} and try again");
      }
      String text = new String(packJson, StandardCharsets.UTF_8);
      int start = text.indexOf('{', offset(text, json.place("/files")) + "\"files\"".length());
      return text.substring(0, start) + list(hashes) + text.substring(end(text, start));
    } catch (JsonProblem broken) {
      throw new PackRefused(
          new PackProblem(
              folder.name(),
              PACK_JSON,
              broken.line(),
              broken.column(),
              broken.sentence(),
              "something just before it is missing or too many"));
    }
  }

  private static int offset(String text, Place place) {
    int at = 0;
    for (int line = 1; line < place.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + place.column() - 1;
  }

  /** Behind the bracket that closes the one at the start; names and hashes hold no brackets. */
  private static int end(String text, int start) {
    return text.indexOf('}', start) + 1;
  }

  private static String list(SortedMap<String, String> hashes) {
    StringJoiner lines = new StringJoiner(",\n", "{\n", "\n  }");
    lines.setEmptyValue("{}");
    hashes.forEach((path, hash) -> lines.add("    \"" + path + "\": \"" + hash + "\""));
    return lines.toString();
  }

  private static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(".pack.json.new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
