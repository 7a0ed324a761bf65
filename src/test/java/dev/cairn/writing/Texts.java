package dev.cairn.writing;

import dev.cairn.engine.RunningPack;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Measures;
import dev.cairn.model.wording.PlanText;
import dev.cairn.model.wording.Rendering;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.writing.template.TemplateWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sample plans, their sheets and their texts. */
public final class Texts {
  public static final TemplateWriter WRITER = new TemplateWriter(RunningPack.sentences());

  private Texts() {}

  public static StoredPlan plan(String id) {
    try {
      return PlanReader.readVerified(
          Files.readAllBytes(Path.of("sample-athletes", id, "plan.json")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (DamagedPlan broken) {
      throw new IllegalStateException(id, broken);
    }
  }

  /** Every sample that has a plan. */
  public static List<StoredPlan> plans() {
    try (Stream<Path> folders = Files.list(Path.of("sample-athletes"))) {
      List<StoredPlan> plans = new ArrayList<>();
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        if (Files.exists(folder.resolve("trail.txt"))) {
          plans.add(plan(String.valueOf(folder.getFileName())));
        }
      }
      return plans;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static List<FactSheet> sheets(StoredPlan plan) {
    return WRITER.sheets(plan);
  }

  public static PlanText text(StoredPlan plan, Language language) {
    return WRITER.write(plan, language);
  }

  public static Rendering rendering(StoredPlan plan, Language language, Grid read) {
    return new Rendering(language, new Measures(read, plan.grid()));
  }
}
