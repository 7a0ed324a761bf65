package dev.cairn.ledger.export;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.tree.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names in an export folder: each where it belongs, nothing that does not belong, no links.
 *
 * @param payloads how many payload files there are
 */
record Listing(List<String> checkpoints, List<String> keys, long payloads) {
  private static final Pattern TOP =
      Pattern.compile(
          String.join(
              "|",
              Pattern.quote(ExportForm.README),
              Pattern.quote(ExportForm.ENTRIES),
              ExportForm.PAYLOADS,
              ExportForm.CHECKPOINTS,
              ExportForm.KEYS));

  private static final Pattern ANY = Pattern.compile("[0-9a-f]{2}" + ExportForm.PAYLOAD_REST);

  static Listing of(Path folder) throws Damage {
    if (!Files.isDirectory(folder)) {
      throw new Damage(0, folder + " is not a folder, so there is no export in it.");
    }
    names(folder, "", TOP);
    for (String file : List.of(ExportForm.README, ExportForm.ENTRIES)) {
      requirePlain(folder.resolve(file), file);
    }
    long payloads = 0;
    for (String shard : folders(folder)) {
      String place = ExportForm.PAYLOADS + "/" + shard + "/";
      Pattern name = Pattern.compile(shard + ExportForm.PAYLOAD_REST);
      payloads += files(folder, place, name).size();
    }
    return new Listing(
        Files.exists(folder.resolve(ExportForm.CHECKPOINTS), LinkOption.NOFOLLOW_LINKS)
            ? files(folder, ExportForm.CHECKPOINTS + "/", ExportForm.CHECKPOINT)
            : List.of(),
        files(folder, ExportForm.KEYS + "/", ExportForm.KEY),
        payloads);
  }

  /** The first payload file, by name, that is not among these. */
  static String firstOther(Path folder, Set<Hash> known) throws Damage {
    for (String shard : folders(folder)) {
      String place = ExportForm.PAYLOADS + "/" + shard + "/";
      for (String name : names(folder.resolve(place), place, ANY)) {
        if (!known.contains(Hash.parse(name.substring(0, 2 * Hash.LENGTH)))) {
          return place + name;
        }
      }
    }
    return "one of them";
  }

  private static List<String> folders(Path folder) throws Damage {
    return names(folder.resolve(ExportForm.PAYLOADS), ExportForm.PAYLOADS + "/", ExportForm.SHARD);
  }

  private static List<String> files(Path folder, String place, Pattern expected) throws Damage {
    List<String> names = names(folder.resolve(place), place, expected);
    for (String name : names) {
      requirePlain(folder.resolve(place).resolve(name), place + name);
    }
    return names;
  }

  private static void requirePlain(Path file, String name) throws Damage {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Damage(0, name + " is missing, or is not a plain file.");
    }
  }

  /** All names in a folder, sorted. */
  private static List<String> names(Path folder, String place, Pattern expected) throws Damage {
    if (!place.isEmpty() && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new Damage(0, place + " is missing, or is not a plain folder.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      for (String name : names) {
        if (!expected.matcher(name).matches()) {
          throw new Damage(0, place + name + " does not belong into an export.");
        }
      }
      return names;
    } catch (IOException e) {
      throw SmallFile.unreadable(place, e);
    }
  }
}
