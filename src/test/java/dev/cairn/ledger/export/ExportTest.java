package dev.cairn.ledger.export;

import static dev.cairn.ledger.SampleLedger.BEN;
import static dev.cairn.ledger.SampleLedger.KEY;
import static dev.cairn.ledger.SampleLedger.LATER_KEY;
import static dev.cairn.ledger.SampleLedger.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.SampleLedger;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
  @TempDir Path temp;
  private final SampleLedger sample = SampleLedger.small();

  private Path export() throws IOException, Damage {
    Path folder = temp.resolve("export");
    Both.write(sample, folder);
    return folder;
  }

  private static Path payload(Path folder, int sequence) throws IOException {
    String line = Files.readAllLines(folder.resolve("entries.jsonl")).get(sequence - 1);
    String hash = line.replaceFirst(".*\"payload\":\"([0-9a-f]{64}).*", "$1");
    return folder.resolve("payloads").resolve(hash.substring(0, 2)).resolve(hash + ".json");
  }

  private static void edit(Path file, String was, String is) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(was);
    Files.writeString(file, text.replace(was, is));
  }

  @Test
  void bothVerifiersFindItIntact() throws Exception {
    Path folder = export();
    assertThat(Both.intact(folder).root()).isEqualTo(sample.store.head().root());
    assertThat(Both.intact(folder).erased()).isEqualTo(1);
    assertThat(payload(folder, 2)).doesNotExist();
  }

  @Test
  void theSameLedgerGivesTheSameBytes() throws Exception {
    Path first = export();
    Path second = temp.resolve("second");
    Both.write(SampleLedger.small(), second);
    try (Stream<Path> files = Files.walk(first)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all).hasSize(2 + 4 + 2 + 1);
      for (Path file : all) {
        assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void whatWasExportedIsReadBack() throws Exception {
    ExportFolder folder = ExportFolder.open(export());
    assertThat(folder.size()).isEqualTo(5);
    try (var cursor = folder.from(3)) {
      StoredEntry third = cursor.next();
      assertThat(third).usingRecursiveComparison().isEqualTo(sample.store.rows.get(2));
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("export"));
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThatThrownBy(this::export)
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("is not empty, so nothing was exported. Maybe name a new folder");
    assertThat(mine).hasContent("mine");
    Files.delete(mine);
    Both.intact(export());
    assertThatThrownBy(() -> Both.write(sample, folder.resolve("README.txt")))
        .hasMessageContaining("is a file, so no export can be written there");
  }

  @Test
  void whatWasCancelledOrFailedLeavesNothing() throws Exception {
    Path folder = temp.resolve("export");
    ExportWriter writer = new ExportWriter(sample.store, List.of());
    assertThat(writer.write(folder, (done, all) -> false)).isFalse();
    assertThat(temp).isEmptyDirectory();
    sample.store.rows.get(3).bytes()[0] = 'x';
    assertThatThrownBy(() -> writer.write(folder, Progress.QUIET))
        .hasMessage("Entry 4: not canonical where actor should stand.");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aNewKeyIsExportedBesideTheOld() throws Exception {
    sample.ledger.changeKey(
        OpaqueId.random(sample.chance), SampleLedger.COACH, LATER_KEY.publicKey());
    sample.checkpoint(LATER_KEY, KEY);
    Path folder = export();
    assertThat(Both.intact(folder).checkpoints()).isEqualTo(3);
    Files.delete(folder.resolve("keys").resolve(KEY.publicKey().id() + ".txt"));
    assertThat(Both.broken(folder).sentence()).endsWith("is missing, or is not a plain file.");
  }

  @Test
  void historyRewrittenIsCaughtByACheckpointKeptElsewhere() throws Exception {
    Path kept = temp.resolve("desk.txt");
    Files.write(kept, sample.checkpoints.getFirst().toBytes());
    Path good = export();
    assertThat(Both.intact(good, kept).checkpoints()).isEqualTo(3);

    SampleLedger rewritten = new SampleLedger();
    rewritten.step(draft("athlete.added", BEN, "{}"), draft("athlete.added", BEN, "{}"));
    rewritten.checkpoint(KEY);
    Path bad = temp.resolve("rewritten");
    Both.write(rewritten, bad);
    Both.intact(bad);
    Problem problem = Both.broken(bad, kept);
    assertThat(problem.fault()).isEqualTo(Fault.ROOT);
    assertThat(problem.sentence()).contains("entries 1 to 3").contains("desk.txt");

    sample.store.rows.subList(3, 5).clear();
    sample.checkpoints.removeLast();
    Files.write(kept, SampleLedger.small().checkpoints.getLast().toBytes());
    Path cut = temp.resolve("cut");
    sample.store.rows.set(1, whole().get(1));
    Both.write(sample, cut);
    assertThat(Both.broken(cut, kept).fault()).isEqualTo(Fault.TRUNCATED);
  }

  /** The rows of the sample before anything was erased. */
  private static List<StoredEntry> whole() {
    SampleLedger whole = new SampleLedger();
    whole.step(
        draft("athlete.added", SampleLedger.ANNA, "{\"name\":\"Anna\"}"),
        draft("athlete.added", BEN, "{\"name\":\"Ben\"}"));
    return whole.store.rows;
  }

  @Test
  void filesThatAreMissing() throws Exception {
    for (String file :
        List.of("README.txt", "entries.jsonl", "keys/" + KEY.publicKey().id() + ".txt")) {
      Path folder = fresh();
      Files.delete(folder.resolve(file));
      Both.broken(folder);
    }
    Path folder = fresh();
    Files.delete(payload(folder, 3));
    assertThat(Both.broken(folder).sentence())
        .isEqualTo("Entry 3 has a salt but no payload: erasing removes both.");
  }

  @Test
  void filesThatDoNotBelong() throws Exception {
    for (String file :
        List.of(
            "extra.txt",
            "payloads/zz",
            "payloads/note.txt",
            "checkpoints/7.txt",
            "keys/key.txt",
            "keys/00000000.txt",
            ".hidden")) {
      Path folder = fresh();
      Files.writeString(folder.resolve(file), "x");
      Both.broken(folder);
    }
    Path folder = fresh();
    String other = "ab" + "0".repeat(62) + ".json";
    Files.createDirectories(folder.resolve("payloads/ab"));
    Files.writeString(folder.resolve("payloads/ab").resolve(other), "{}");
    assertThat(Both.broken(folder).sentence())
        .isEqualTo("payloads/ab/" + other + " belongs to no entry.");
  }

  @Test
  void anErasedPayloadThatCameBack() throws Exception {
    Path folder = fresh();
    String hash = sample.store.rows.get(1).entry().payload().hex();
    Path file = folder.resolve("payloads").resolve(hash.substring(0, 2)).resolve(hash + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"name\":\"Anna\"}");
    assertThat(Both.broken(folder).fault()).isEqualTo(Fault.SALT_MISSING);
  }

  @Test
  void linksAreNotFollowed() throws Exception {
    Path folder = fresh();
    Path file = payload(folder, 3);
    Path away = temp.resolve("away");
    Files.move(file, away);
    Files.createSymbolicLink(file, away);
    assertThat(Both.broken(folder).sentence()).endsWith("is missing, or is not a plain file.");
    Path second = fresh();
    Path keys = temp.resolve("away-keys");
    Files.move(second.resolve("keys"), keys);
    Files.createSymbolicLink(second.resolve("keys"), keys);
    assertThat(Both.broken(second).sentence())
        .isEqualTo("keys/ is missing, or is not a plain folder.");
  }

  @Test
  void namesThatLeadElsewhere() throws Exception {
    Path folder = fresh();
    String hash = sample.store.rows.get(2).entry().payload().hex();
    edit(
        folder.resolve("entries.jsonl"),
        hash,
        "../../../../../../../../../../../../../../etc/passwd" + "0".repeat(10));
    assertThat(Both.broken(folder).sequence()).isEqualTo(3);
  }

  @Test
  void linesThatNeverEndAndFilesThatAreTooLarge() throws Exception {
    Path folder = fresh();
    edit(folder.resolve("entries.jsonl"), "\"format\":1", "\"format\":1" + " ".repeat(1 << 20));
    assertThat(Both.broken(folder).sentence())
        .isEqualTo("Entry 1: a line is longer than 2048 bytes.");
    folder = fresh();
    Path third = payload(folder, 3);
    Files.write(third, new byte[(16 << 20) + 1]);
    assertThat(Both.broken(folder).sentence()).contains("Entry 3").contains("so it was not read");
    folder = fresh();
    Files.write(folder.resolve("checkpoints/000000000003.txt"), new byte[1 << 20]);
    Both.broken(folder);
    folder = fresh();
    Path lines = folder.resolve("entries.jsonl");
    Files.writeString(lines, Files.readString(lines).stripTrailing());
    assertThat(Both.broken(folder).sentence()).isEqualTo("Entry 5: the last line has no end.");
    Files.writeString(lines, "");
    assertThat(Both.broken(folder).sequence()).isEqualTo(1);
  }

  @Test
  void aCheckpointUnderAnotherName() throws Exception {
    Path folder = fresh();
    Files.move(
        folder.resolve("checkpoints/000000000003.txt"),
        folder.resolve("checkpoints/000000000004.txt"));
    assertThat(Both.broken(folder).sentence())
        .isEqualTo("checkpoints/000000000004.txt speaks of 3 entries, which is not its name.");
  }

  @Test
  void aFolderThatIsNone() {
    assertThat(Stranger.ask().exit()).isEqualTo(2);
    assertThat(Stranger.ask(temp.resolve("nowhere").toString()).exit()).isEqualTo(2);
  }

  private int count;

  private Path fresh() throws IOException, Damage {
    Path folder = temp.resolve("export" + count++);
    Both.write(sample, folder);
    return folder;
  }
}
