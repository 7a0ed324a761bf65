package dev.cairn.cli;

import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.cli.ModelWorks.Order;
import dev.cairn.cli.ModelWorks.Own;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.Sha256;
import dev.cairn.work.Cancel;
import dev.cairn.work.EndSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the models anew: all at once into their places, or nothing. */
@Command(
    name = "train",
    header = "Make the models of the next load anew; the same bytes each time.",
    description = {
      "",
      "Without options it makes those beside the program: two minutes, from simulated lifters"
          + " alone.",
      "With --from-workspace your own lifters are learned from too; what comes of it answers"
          + " nobody",
      "before it is activated."
    },
    footer = {"", "  ./cairn models train --from-workspace"})
final class ModelsTrain implements Callable<Integer> {
  private static final Key FILES = Key.of("files");
  private static final int FEWEST = 20;
  private static final int MOST = 5_000;

  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final ModelWorks works;
  private final OwnModels own;
  private final Cancel cancel;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where they go; without it the folder models here, or with --from-workspace that of the"
              + " workspace.")
  private @Nullable Path out;

  @Option(
      names = "--from-workspace",
      description = "Learn from the logs of the workspace and what was lifted, too.")
  private boolean fromWorkspace;

  @Option(names = "--seed", paramLabel = "N", description = "What chance begins with.")
  private @Nullable Long seed;

  @Option(names = "--lifters", paramLabel = "N", description = "How many lifters are simulated.")
  private @Nullable Integer lifters;

  ModelsTrain(
      CommonOptions common,
      Page page,
      Shelf shelf,
      ModelWorks works,
      OwnModels own,
      Cancel cancel) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.works = works;
    this.own = own;
    this.cancel = cancel;
  }

  @Override
  public Integer call() throws IOException {
    if (lifters != null && (lifters < FEWEST || lifters > MOST)) {
      throw new Stopped(
          Exit.USAGE,
          ("With " + lifters + " lifters no model can be made and tested. Maybe from ")
              + (FEWEST + " to " + MOST + "."));
    }
    Own learned = fromWorkspace ? own.learned() : null;
    Order order = new Order(seed, lifters, learned);
    Path target = out == null ? learned == null ? Path.of("models") : own.folder() : out;
    try (EndSignal _ = EndSignal.of(cancel)) {
      SortedMap<String, byte[]> made = works.train(order, shelf.strength(), page::say, cancel);
      SortedMap<String, byte[]> files =
          learned == null ? made : OwnModels.placed(made, learned.version());
      write(files, target);
      answer(files);
      if (learned != null && out == null) {
        own.tried(learned.version()).forEach(page::say);
      }
      return Exit.DONE;
    } catch (CancellationException asked) {
      page.say("Stopped; nothing was written.");
      return Exit.CANCELLED;
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  /** Every file is whole beside its place before the first one takes it. */
  private void write(SortedMap<String, byte[]> files, Path folder) {
    List<WholeFile> drafts = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = folder.resolve(file.getKey());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        WholeFile draft = WholeFile.at(target);
        drafts.add(draft);
        draft.stream().write(file.getValue());
        draft.stream().flush();
      }
      if (cancel.asked()) {
        throw new CancellationException();
      }
      for (WholeFile draft : drafts) {
        draft.finish();
      }
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(folder, problem).sentence());
    } finally {
      drafts.forEach(draft -> takeAway(draft, folder));
    }
  }

  private void takeAway(WholeFile draft, Path folder) {
    try {
      draft.close();
    } catch (IOException left) {
      page.say("A draft in " + folder + " could not be taken away: " + left.getMessage() + ".");
    }
  }

  private void answer(SortedMap<String, byte[]> files) throws IOException {
    if (common.json()) {
      CanonicalWriter json = new CanonicalWriter();
      json.beginObject().name(FILES).beginObject();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        json.name(file.getKey()).text(Sha256.of(file.getValue()));
      }
      page.out().write(Lines.ended(json.endObject().endObject().toBytes()));
      return;
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      page.out().print(Sha256.of(file.getValue()) + "  " + file.getKey() + "\n");
    }
  }
}
