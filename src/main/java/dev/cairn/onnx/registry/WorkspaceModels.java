package dev.cairn.onnx.registry;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.shelf.ModelCards;
import dev.cairn.strength.roster.Listed.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Models that were trained here: {@code models/ID/VERSION} in the folder of a workspace. */
public final class WorkspaceModels {
  private static final long LARGEST_CARD = 1_000_000;

  private final Path folder;
  private final ModelCards cards;

  WorkspaceModels(Path workspace, ModelCards cards) {
    this.folder = folder(workspace);
    this.cards = cards;
  }

  /** Where a workspace keeps its models. */
  public static Path folder(Path workspace) {
    return workspace.resolve("models");
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (Path id : Folders.in(folder)) {
      for (Path version : Folders.in(id)) {
        found.add(find(id.getFileName() + " " + version.getFileName(), version));
      }
    }
    return found;
  }

  private Found find(String name, Path place) {
    Path file = place.resolve(PackModels.MODEL);
    Path card = place.resolve(PackModels.CARD);
    try {
      if (Files.size(card) > LARGEST_CARD) {
        return wrong(name, file, "its card is larger than 1 MB", "something else was put there");
      }
      ModelCard read = cards.read(name, Files.readAllBytes(card));
      if (!name.equals(read.id() + " " + read.version())) {
        return wrong(
            name,
            file,
            "its card is that of " + read.id() + " " + read.version(),
            "a folder was renamed");
      }
      return Found.of(Origin.WORKSPACE, file, read);
    } catch (NoSuchFileException missing) {
      return wrong(name, file, "it has no card (" + card + ")", "train it again");
    } catch (IOException unreadable) {
      return wrong(name, file, "its card cannot be read (" + card + ")", "you may not read it");
    } catch (PackRefused refused) {
      return wrong(
          name,
          file,
          refused.problem().place() + ": " + refused.problem().message(),
          refused.problem().maybe());
    }
  }

  private static Found wrong(String name, Path file, String why, String maybe) {
    return Found.wrong(name, Origin.WORKSPACE, file, Unsound.damaged(name, why, maybe).silent());
  }
}
