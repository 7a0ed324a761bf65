package dev.cairn.pack.shelf;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.PackFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What pack.json says of a pack; {@code fileSha256} is the hash of pack.json itself. */
record Manifest(
    PackFile file,
    String fileSha256,
    String id,
    String version,
    List<String> requires,
    SortedMap<String, String> hashes) {
  static Manifest of(PackFile file, String fileSha256) throws PackRefused {
    Entry root = file.root();
    List<String> requires = new ArrayList<>();
    for (Entry required : root.list("requires")) {
      requires.add(required.node().asString());
    }
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Map.Entry<String, Entry> listed : root.members("files").entrySet()) {
      hashes.put(listed.getKey(), listed.getValue().node().asString());
    }
    return new Manifest(file, fileSha256, root.text("id"), root.text("version"), requires, hashes);
  }

  /**
   * The hash of the pack: SHA-256 over the line "pack ID VERSION", a line "requires ID" each and a
   * line "PATH SHA256" for each file, sorted. Name, description and layout of pack.json change
   * nothing, as no plan depends on them.
   */
  String sha256() {
    StringBuilder lines = new StringBuilder("pack " + id + " " + version + "\n");
    requires.stream().sorted().forEach(name -> lines.append("requires " + name + "\n"));
    hashes.forEach((path, hash) -> lines.append(path).append(' ').append(hash).append('\n'));
    return Sha256.of(lines.toString());
  }

  /** Every file is there as listed, and nothing else is. */
  void check(Map<String, byte[]> files) throws PackRefused {
    for (Map.Entry<String, String> listed : hashes.entrySet()) {
      byte[] bytes = files.get(listed.getKey());
      if (bytes == null) {
        throw refuse(
            listed.getKey(),
            "it lists " + listed.getKey() + ", which is not there",
            "it was removed or renamed, then \"packs hash\" puts the list right");
      }
      if (!Sha256.of(bytes).equals(listed.getValue())) {
        throw refuse(
            listed.getKey(),
            listed.getKey() + " is not the file whose hash stands here",
            "it was changed on purpose, then \"packs hash\" writes the new hash");
      }
    }
    for (String path : files.keySet()) {
      if (!hashes.containsKey(path) && !path.equals(file.path())) {
        throw file.root()
            .field("files")
            .refuse(
                path + " is in the folder but not in this list",
                "it is new, then \"packs hash\" adds it");
      }
    }
  }

  private PackRefused refuse(String path, String message, String maybe) throws PackRefused {
    return file.root().field("files").field(path).refuse(message, maybe);
  }
}
