package dev.cairn.pack.shelf;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.Entry;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.PackFile;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Every card of a pack stands beside the very file that it speaks of. */
final class ModelFiles {
  private static final String CARD = "card.json";
  private static final String MODEL = "model.onnx";

  private ModelFiles() {}

  static void check(PackFolder folder, List<PackFile> files, SortedMap<String, byte[]> bytes)
      throws PackRefused {
    Set<String> described = new TreeSet<>();
    for (PackFile file : files) {
      if (file.kind() == FileKind.CARD) {
        described.add(check(file, bytes));
      }
    }
    for (String path : bytes.keySet()) {
      if (FileKind.of(path) == FileKind.MODEL && !described.contains(path)) {
        throw folder.refuse(path, "it has no card.json beside it", "the card was not copied");
      }
    }
  }

  /** The path of the model that the card speaks of. */
  private static String check(PackFile card, SortedMap<String, byte[]> bytes) throws PackRefused {
    String path = card.path().replace(CARD, MODEL);
    byte[] model = bytes.get(path);
    Entry root = card.root();
    if (model == null) {
      throw root.refuse("the card speaks of " + path + ", which is not there", "it was not copied");
    }
    if (root.field("size").node().asLong() != model.length) {
      throw root.field("size")
          .refuse(
              path + " has " + model.length + " bytes, not those of the card",
              "model and card are of two trainings");
    }
    if (!root.text("sha256").equals(Sha256.of(model))) {
      throw root.field("sha256")
          .refuse(
              path + " is not the file whose hash stands here",
              "model and card are of two trainings");
    }
    return path;
  }
}
