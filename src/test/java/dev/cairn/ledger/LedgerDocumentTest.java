package dev.cairn.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.checkpoint.EntryProof;
import dev.cairn.ledger.export.ExportVerification;
import dev.cairn.ledger.export.ExportWriter;
import dev.cairn.ledger.tree.ConsistencyProof;
import dev.cairn.ledger.tree.InclusionProof;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.ledger.verify.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example of docs/ledger-format.md, worked out again: every block behind a comment
 * {@code <!-- example NAME -->}, and the folder docs/ledger-example. With {@code
 * -Dcairn.golden=write} both are written anew; read the diff before keeping it.
 */
class LedgerDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/ledger-format.md");
  private static final Path EXAMPLE = Path.of("docs/ledger-example");
  private static final boolean WRITE = "write".equals(System.getProperty("cairn.golden"));
  private static final Pattern BLOCK =
      Pattern.compile("<!-- example ([a-z-]+) -->\n```text\n(.*?)```", Pattern.DOTALL);

  private final SampleLedger sample = SampleLedger.small();
  @TempDir Path temp;

  @Test
  void everyBlockIsWhatTheCodeGives() throws Exception {
    Map<String, String> expected = blocks();
    String text = Files.readString(DOCUMENT);
    if (WRITE) {
      Files.writeString(
          DOCUMENT,
          BLOCK
              .matcher(text)
              .replaceAll(block ->
                  Matcher.quoteReplacement(
                      "<!-- example "
                          + block.group(1)
                          + " -->\n```text\n"
                          + expected.get(block.group(1))
                          + "```")));
      return;
    }
    Map<String, String> found =
        BLOCK.matcher(text).results().collect(Collectors.toMap(b -> b.group(1), b -> b.group(2)));
    assertThat(new TreeMap<>(found)).isEqualTo(new TreeMap<>(expected));
  }

  @Test
  void theExampleFolderIsItsExport() throws Exception {
    Path folder = temp.resolve("example");
    new ExportWriter(sample.store, sample.checkpoints).write(folder, Progress.QUIET);
    if (WRITE) {
      replaceExample(folder);
      return;
    }
    assertThat(files(EXAMPLE)).isEqualTo(files(folder));
    assertThat(ExportVerification.run(EXAMPLE, List.of(), Progress.QUIET))
        .isInstanceOf(Outcome.Intact.class);
  }

  private Map<String, String> blocks() throws Exception {
    Sha256 sha = new Sha256();
    HexFormat hex = HexFormat.of();
    StoredEntry third = sample.store.rows.get(2);
    List<String> leaves = sample.store.rows.stream().map(row -> hex.formatHex(row.hash())).toList();
    byte[] h12 = sha.node(sample.store.rows.get(0).hash(), sample.store.rows.get(1).hash());
    byte[] h34 = sha.node(third.hash(), sample.store.rows.get(3).hash());
    byte[] h1234 = sha.node(h12, h34);
    byte[] root = sha.node(h1234, sample.store.rows.get(4).hash());
    InclusionProof.Making inclusion = new InclusionProof.Making(2, 5);
    ConsistencyProof.Making consistency = new ConsistencyProof.Making(3, 5);
    sample.store.rows.forEach(row -> {
      inclusion.accept(row.hash());
      consistency.accept(row.hash());
    });
    EntryProof proof =
        new EntryProof(third.bytes(), inclusion.proof(), sample.checkpoints.getLast());
    Map<String, String> blocks = new TreeMap<>();
    blocks.put("entry", lines(new String(third.bytes(), UTF_8)));
    blocks.put("payload", lines(new String(third.payload(), UTF_8)));
    blocks.put("salt", lines(hex.formatHex(third.salt())));
    blocks.put("payload-hash", lines(third.entry().payload().hex()));
    blocks.put("entry-hash", lines(leaves.get(2)));
    blocks.put("line", lines(Files.readAllLines(exported().resolve("entries.jsonl")).get(2)));
    blocks.put("leaves", lines(leaves.toArray(String[]::new)));
    blocks.put(
        "nodes",
        lines(
            "12     " + hex.formatHex(h12),
            "34     " + hex.formatHex(h34),
            "1234   " + hex.formatHex(h1234),
            "root   " + hex.formatHex(root),
            "base64 " + Base64.getEncoder().encodeToString(root)));
    blocks.put("key", lines(SampleLedger.KEY.publicKey().text()));
    blocks.put("checkpoint", new String(sample.checkpoints.getLast().toBytes(), UTF_8));
    blocks.put("proof", new String(proof.toBytes(), UTF_8));
    blocks.put(
        "consistency",
        lines(consistency.proof().path().stream().map(Object::toString).toArray(String[]::new)));
    return blocks;
  }

  private Path exported() throws IOException, Damage {
    Path folder = temp.resolve("for-lines");
    new ExportWriter(sample.store, sample.checkpoints).write(folder, Progress.QUIET);
    return folder;
  }

  private static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void replaceExample(Path folder) throws IOException {
    if (Files.exists(EXAMPLE)) {
      try (Stream<Path> old = Files.walk(EXAMPLE)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, String> file : files(folder).entrySet()) {
      Path to = EXAMPLE.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.writeString(to, file.getValue());
    }
  }
}
