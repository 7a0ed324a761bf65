package dev.cairn.onnx.registry;

import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.strength.roster.Listed.Origin;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The models that packs bring; those of a pack that was left out are found, and refused. */
final class PackModels {
  static final String MODEL = "model.onnx";
  static final String CARD = "card.json";

  private final Packs packs;

  PackModels(Packs packs) {
    this.packs = packs;
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (PackedModel model : packs.models()) {
      Path folder = packs.folder().resolve(model.pack().id()).resolve(model.card().id());
      found.add(Found.of(Origin.PACK, folder.resolve(MODEL), model.card()));
    }
    for (PackStatus pack : packs.statuses()) {
      PackProblem problem = pack.problem();
      if (problem != null) {
        leftOut(packs.folder().resolve(pack.id()), problem, found);
      }
    }
    return found;
  }

  private static void leftOut(Path pack, PackProblem problem, List<Found> found) {
    for (Path folder : Folders.in(pack)) {
      if (!Files.exists(folder.resolve(MODEL)) && !Files.exists(folder.resolve(CARD))) {
        continue;
      }
      String name = String.valueOf(folder.getFileName());
      Silent wrong =
          new Silent(
              Cause.DAMAGED,
              "The model "
                  + name
                  + " is not asked: "
                  + lowered(problem.sentence().replace('\n', ' ')));
      found.add(Found.wrong(name, Origin.PACK, folder.resolve(MODEL), wrong));
    }
  }

  private static String lowered(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
