package dev.cairn.ledger.export;

import static dev.cairn.ledger.SampleLedger.ANNA;
import static dev.cairn.ledger.SampleLedger.BEN;
import static dev.cairn.ledger.SampleLedger.KEY;
import static dev.cairn.ledger.SampleLedger.LATER_KEY;
import static dev.cairn.ledger.SampleLedger.draft;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.SampleLedger;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Problem;
import dev.cairn.ledger.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the files of an export, both verifiers find it and name the same entry. */
class DamageTest {
  @TempDir Path temp;
  private Path folder = Path.of("");
  private List<Path> files = List.of();

  @BeforeEach
  void export() throws Exception {
    SampleLedger sample = SampleLedger.small();
    sample.ledger.changeKey(
        OpaqueId.random(sample.chance), SampleLedger.COACH, LATER_KEY.publicKey());
    sample.checkpoint(LATER_KEY, KEY);
    folder = temp.resolve("export");
    Both.write(sample, folder);
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Both.intact(folder);
  }

  @Test
  void everySixtySeventhBit() throws Exception {
    flip(67);
  }

  @Test
  @Tag("soak")
  void everyBit() throws Exception {
    flip(1);
  }

  private void flip(int step) throws IOException {
    int bit = 0;
    for (Path file : files) {
      byte[] good = Files.readAllBytes(file);
      for (; bit < 8 * good.length; bit += step) {
        byte[] bad = good.clone();
        bad[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bad);
        Problem problem = Both.broken(folder);
        assertThat(problem.sequence())
            .as("%s bit %s: %s", file, bit, problem.sentence())
            .isIn(struck(file, good, bit / 8));
      }
      bit -= 8 * good.length;
      Files.write(file, good);
    }
  }

  /**
   * The entry to which a byte belongs, 0 if to none. A line whose end was struck becomes too long.
   */
  private List<Long> struck(Path file, byte[] good, int at) throws IOException {
    String name = folder.relativize(file).toString();
    if (name.equals("entries.jsonl")) {
      long line = 1;
      for (int i = 0; i < at; i++) {
        line += good[i] == '\n' ? 1 : 0;
      }
      return List.of(line);
    }
    if (name.startsWith("payloads")) {
      List<String> lines = Files.readAllLines(folder.resolve("entries.jsonl"));
      String hash = file.getFileName().toString().replace(".json", "");
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains("\"payload\":\"" + hash)) {
          return List.of(i + 1L);
        }
      }
    }
    long size = name.startsWith("checkpoints") ? Long.parseLong(name.substring(12, 24)) : 0;
    return size == 0 ? List.of(0L) : List.of(0L, size + 1);
  }

  @Test
  void tenThousandBitsOfALedgerInMemory() {
    SampleLedger sample = new SampleLedger();
    for (int i = 0; i < 100; i++) {
      sample.step(draft("plan.made", i % 2 == 0 ? ANNA : BEN, "{\"week\":" + i + "}"));
    }
    List<StoredEntry> rows = sample.store.rows;
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      int row = random.nextInt(rows.size());
      StoredEntry good = rows.get(row);
      byte[] bytes = good.bytes().clone();
      byte[] hash = good.hash().clone();
      byte[] salt = Objects.requireNonNull(good.salt()).clone();
      byte[] payload = Objects.requireNonNull(good.payload()).clone();
      byte[] one = List.of(bytes, hash, salt, payload).get(random.nextInt(4));
      one[random.nextInt(one.length)] ^= (byte) (1 << random.nextInt(8));
      rows.set(row, new StoredEntry(bytes, hash, salt, payload));
      Outcome outcome = Verification.of(sample.store, List.of()).run(Progress.QUIET);
      assertThat(((Outcome.Broken) outcome).problem().sequence()).isEqualTo(row + 1);
      rows.set(row, good);
    }
  }

  @Test
  void aThousandDamagedExports() throws Exception {
    damage(1000, new Random(2026));
  }

  @Test
  @Tag("soak")
  void manyDamagedExports() throws Exception {
    damage(50_000, new Random());
  }

  /** So many that are broken; damage that changes nothing does not count. */
  private void damage(int times, Random random) throws IOException {
    int told = 0;
    while (told < times) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] good = Files.readAllBytes(file);
      byte[] bad = damaged(good, random);
      if (random.nextInt(20) == 0) {
        Files.delete(file);
      } else {
        Files.write(file, bad);
      }
      boolean same = Files.exists(file) && Arrays.equals(good, bad);
      boolean optional = file.startsWith(folder.resolve("checkpoints")) && !Files.exists(file);
      if (same || optional || signaturesOnly(file, good, bad)) {
        Both.agree(folder);
      } else {
        Both.broken(folder);
        told++;
      }
      Files.write(file, good);
    }
  }

  /** A checkpoint may lose a whole signature line or have them in another order. */
  private boolean signaturesOnly(Path file, byte[] good, byte[] bad) {
    List<String> was = new String(good, UTF_8).lines().toList();
    List<String> is = new String(bad, UTF_8).lines().toList();
    return file.startsWith(folder.resolve("checkpoints"))
        && is.size() > 5
        && is.subList(0, 5).equals(was.subList(0, 5))
        && was.containsAll(is);
  }

  /** Bytes changed, cut out, doubled, or lines swapped. */
  private static byte[] damaged(byte[] good, Random random) {
    int from = random.nextInt(good.length);
    int to = from + 1 + random.nextInt(Math.min(200, good.length - from));
    List<Byte> bytes = new ArrayList<>();
    for (byte one : good) {
      bytes.add(one);
    }
    switch (random.nextInt(5)) {
      case 0 -> bytes.set(from, (byte) random.nextInt(256));
      case 1 -> bytes.subList(from, to).clear();
      case 2 -> bytes.addAll(from, List.copyOf(bytes.subList(from, to)));
      case 3 -> bytes.add(from, (byte) (random.nextBoolean() ? '\n' : random.nextInt(256)));
      default -> swapLines(bytes, random);
    }
    byte[] bad = new byte[bytes.size()];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = bytes.get(i);
    }
    return bad;
  }

  private static void swapLines(List<Byte> bytes, Random random) {
    List<List<Byte>> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.size(); i++) {
      if (bytes.get(i) == '\n' || i == bytes.size() - 1) {
        lines.add(List.copyOf(bytes.subList(start, i + 1)));
        start = i + 1;
      }
    }
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    bytes.clear();
    lines.forEach(bytes::addAll);
  }

  @Test
  void aCheckpointKeptElsewhereIsReadWithTheSameCare() throws IOException, Damage {
    Path kept = temp.resolve("kept.txt");
    byte[] good = Files.readAllBytes(folder.resolve("checkpoints/000000000006.txt"));
    Files.write(kept, good);
    Both.intact(folder, kept);
    for (int bit = 0; bit < 8 * good.length; bit += 37) {
      byte[] bad = good.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(kept, bad);
      Both.broken(folder, kept);
    }
    assertThat(new Kept("kept.txt", good).name()).isEqualTo("kept.txt");
  }
}
