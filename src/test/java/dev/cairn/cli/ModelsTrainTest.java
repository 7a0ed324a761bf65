package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.cli.text.Ink;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.pack.shelf.Sha256;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ModelsTrainTest {
  private static final Path PACKS = Path.of("plugins").toAbsolutePath();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Cancel cancel = new Cancel();

  @Test
  void writesEveryFileAndTellsItsHash() throws IOException {
    assertThat(run(new Making(false))).isZero();
    assertThat(Files.readAllBytes(folder.resolve("made/a/model.onnx"))).containsExactly(7);
    assertThat(Files.readAllBytes(folder.resolve("made/b/card.json"))).containsExactly(8, 9);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "ca358758f6d27e6cf45272937977a748fd88391db679ceda7dc7bf1f005ee879  a/model.onnx\n"
                + hash("b/card.json"));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Half way.");
  }

  @Test
  void aRunThatIsStoppedLeavesNothing() throws IOException {
    assertThat(run(new Making(true))).isEqualTo(Exit.CANCELLED);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Stopped; nothing was written.");
  }

  /** Asked at the last moment, when drafts lie beside their places already. */
  @Test
  void nothingTakesItsPlaceOnceItIsStopped() throws IOException {
    Files.createDirectories(folder.resolve("made/a"));
    Files.write(folder.resolve("made/a/model.onnx"), new byte[] {1});
    Making late =
        new Making(false) {
          @Override
          public SortedMap<String, byte[]> train(
              Order order, StrengthRules rules, Consumer<String> told, Cancel asked) {
            SortedMap<String, byte[]> files = super.train(order, rules, told, asked);
            asked.ask();
            return files;
          }
        };
    assertThat(run(late)).isEqualTo(Exit.CANCELLED);
    assertThat(Files.readAllBytes(folder.resolve("made/a/model.onnx"))).containsExactly(1);
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  private String hash(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("made").resolve(file));
    return Sha256.of(bytes) + "  " + file + "\n";
  }

  private int run(ModelWorks works) {
    Page page =
        new Page(InputStream.nullInputStream(), stream(out), stream(err), new Ink(false), false);
    Shelf shelf = new FolderShelf(PACKS, CheckedPacks.none());
    return new CommandLine(
            new ModelsTrain(new CommonOptions(), page, shelf, works, own(page), cancel))
        .execute("--out", folder.resolve("made").toString());
  }

  private static OwnModels own(Page page) {
    CommonOptions common = new CommonOptions();
    NoModels none = new NoModels();
    Office office = new Office(common, page, new MemoryWorkspace(), Desk.CLOCK, new SecureRandom());
    return new OwnModels(common, office, none, new ChosenModels(common, office, none));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  /** Makes two files at once, or is stopped on the way. */
  private static class Making implements ModelWorks {
    private final boolean stopped;

    Making(boolean stopped) {
      this.stopped = stopped;
    }

    @Override
    public SortedMap<String, byte[]> train(
        Order order, StrengthRules rules, Consumer<String> told, Cancel cancel) {
      told.accept("Half way.");
      if (stopped) {
        throw new CancellationException();
      }
      return new TreeMap<>(
          Map.of("a/model.onnx", new byte[] {7}, "b/card.json", new byte[] {8, 9}));
    }

    @Override
    public ModelWorth evaluate(
        List<LiftingLog> logs, StrengthRules rules, Scorer scorer, Cancel cancel) {
      throw new UnsupportedOperationException();
    }
  }
}
