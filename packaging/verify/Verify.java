import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Verifies an exported Cairn ledger without Cairn: {@code java Verify.java FOLDER [CHECKPOINT...]}.
 *
 * <p>Exit 0 and a sentence if every byte is as it was written; 1 and the first thing that is wrong;
 * 2 if there was nothing to verify. Written from docs/ledger-format.md, shares no code with Cairn,
 * and is meant to be read: the order below is the order in which that document says to look.
 */
public final class Verify {
  private static final String README_SHA256 =
      "41ff4d2eb7d01e018cc6c3e1b5653aa5c2fcf3baeb905ad0a04e6fa9aec23279";

  private static final String HEX32 = "[0-9a-f]{32}";
  private static final String HEX64 = "[0-9a-f]{64}";
  private static final String NUMBER = "[1-9][0-9]{0,15}";

  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"entry\":(.*),\"hash\":\"(" + HEX64 + ")\",\"salt\":(?:\"(" + HEX64 + ")\"|null)}",
          Pattern.DOTALL);

  private static final Pattern ENTRY =
      Pattern.compile(
          "\\{\"actor\":\"(?:person:"
              + HEX32
              + "|program:[a-z]{1,32})\""
              + ",\"format\":1"
              + ",\"kind\":\"(?<kind>(?=[a-z.]{1,64}\")[a-z]+(?:\\.[a-z]+)+)\""
              + ",\"part\":(?<part>"
              + NUMBER
              + ")"
              + ",\"parts\":(?<parts>"
              + NUMBER
              + ")"
              + ",\"payload\":\"(?<payload>"
              + HEX64
              + ")\""
              + ",\"previous\":\"(?<previous>"
              + HEX64
              + ")\""
              + ",\"request\":\"(?<request>"
              + HEX32
              + ")\""
              + ",\"sequence\":(?<sequence>"
              + NUMBER
              + ")"
              + ",\"subject\":\"(?<subject>[a-z]{1,32}:"
              + HEX32
              + ")\""
              + ",\"time\":\"(?<time>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
              + "\\.[0-9]{3})Z\"}");

  private static final Pattern KEY =
      Pattern.compile("([A-Za-z0-9./-]{1,100})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

  private static final Pattern CHECKPOINT =
      Pattern.compile(
          "(\\S{1,100})\n("
              + NUMBER
              + ")\n([A-Za-z0-9+/]{43}=)\n"
              + "time [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z\n");

  private static final Pattern SIGNATURE = Pattern.compile("\u2014 (\\S+) ([A-Za-z0-9+/]{91}=)\n");

  /** The first thing that is wrong. */
  private static final class Bad extends Exception {
    private static final long serialVersionUID = 1L;

    Bad(String sentence) {
      super(sentence);
    }
  }

  private record Key(String name, String id, byte[] bytes) {}

  private record Signed(String name, String id, byte[] signature) {}

  private record Checkpoint(
      String file, String text, String origin, long size, byte[] root, List<Signed> signatures) {}

  /** The first entry of a subject whose payload is there, and the first whose payload is not. */
  private static final class Traces {
    long kept;
    long gone;
  }

  private final Path folder;
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final List<byte[]> leaves = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();
  private final Map<String, Traces> subjects = new LinkedHashMap<>();
  private final TreeMap<Long, String> wronglyKept = new TreeMap<>();
  private final Set<String> payloads = new HashSet<>();
  private String ledger = "";
  private String previous = "0".repeat(64);
  private String request = "";
  private long part;
  private long parts;
  private long erased;
  private long agreed;

  private Verify(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) {
    System.exit(run(args, System.out));
  }

  static int run(String[] args, PrintStream out) {
    if (args.length == 0) {
      out.println("Usage: java Verify.java FOLDER [CHECKPOINT...]");
      return 2;
    }
    try {
      Path folder = Path.of(args[0]);
      if (!Files.isDirectory(folder)) {
        out.println(folder + " is not a folder, so there is nothing to verify.");
        return 2;
      }
      out.println(new Verify(folder).verify(List.of(args).subList(1, args.length)));
      return 0;
    } catch (Bad bad) {
      out.println(bad.getMessage());
    } catch (IOException | InvalidPathException e) {
      out.println("Something cannot be read: " + e.getMessage() + ".");
    }
    return 1;
  }

  private String verify(List<String> elsewhere) throws Bad, IOException {
    names(folder, "", "README\\.txt|entries\\.jsonl|payloads|checkpoints|keys");
    byte[] readme = read("README.txt", 1 << 16);
    requirePlain(folder.resolve("entries.jsonl"), "entries.jsonl");
    long files = 0;
    for (String shard : names(folder, "payloads/", "[0-9a-f]{2}")) {
      files += names(folder, "payloads/" + shard + "/", shard + "[0-9a-f]{62}\\.json").size();
    }
    List<String> keyFiles = names(folder, "keys/", "[0-9a-f]{8}\\.txt");
    List<String> inside = new ArrayList<>();
    if (Files.exists(folder.resolve("checkpoints"), LinkOption.NOFOLLOW_LINKS)) {
      inside.addAll(names(folder, "checkpoints/", "[0-9]{12}\\.txt"));
    }
    if (!hex(sha256(readme)).equals(README_SHA256)) {
      throw new Bad("README.txt is not the text of format 1.");
    }
    for (String file : elsewhere) {
      checkpoints.add(checkpoint(file, bytes(Path.of(file), file, 16 << 10)));
    }
    for (String name : inside) {
      Checkpoint checkpoint =
          checkpoint("checkpoints/" + name, read("checkpoints/" + name, 16 << 10));
      if (!name.equals(String.format(Locale.ROOT, "%012d.txt", checkpoint.size))) {
        throw new Bad("checkpoints/" + name + " speaks of " + checkpoint.size + " entries.");
      }
      checkpoints.add(checkpoint);
    }
    entries();
    end();
    keys(keyFiles);
    if (files != payloads.size()) {
      throw new Bad(
          "payloads/ holds " + (files - payloads.size()) + " files that belong to no entry.");
    }
    return "Ledger "
        + ledger.substring("ledger:".length())
        + " is intact: "
        + leaves.size()
        + " entries, "
        + erased
        + " of them erased, "
        + checkpoints.size()
        + " checkpoints agree, root "
        + Base64.getEncoder().encodeToString(root(0, leaves.size()))
        + ".";
  }

  // Entries, one after the other.

  private void entries() throws Bad, IOException {
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(folder.resolve("entries.jsonl")))) {
      for (byte[] line = line(in); line != null; line = line(in)) {
        entry(new String(line, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private byte[] line(InputStream in) throws Bad, IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0 && line.size() == 0) {
        return null;
      }
      if (b < 0 || line.size() == 2048) {
        throw bad(leaves.size() + 1, "its line has no end, or none within 2048 bytes");
      }
      line.write(b);
    }
    return line.toByteArray();
  }

  private void entry(String text) throws Bad, IOException {
    long n = leaves.size() + 1;
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw bad(n, "its line is not an entry, its hash and its salt");
    }
    byte[] bytes = line.group(1).getBytes(StandardCharsets.ISO_8859_1);
    byte[] leaf = sha256(new byte[] {0}, bytes);
    if (!hex(leaf).equals(line.group(2))) {
      throw bad(n, "its bytes do not have the hash beside them");
    }
    Matcher entry = ENTRY.matcher(line.group(1));
    if (!entry.matches() || !plausible(entry)) {
      throw bad(n, "its bytes are not those of an entry of format 1");
    }
    if (Long.parseLong(entry.group("sequence")) != n) {
      throw bad(n, "entry " + entry.group("sequence") + " stands in its place");
    }
    if (!entry.group("previous").equals(previous)) {
      throw bad(n, "it names another entry before it");
    }
    step(n, entry);
    byte[] payload = payload(n, entry.group("payload"), line.group(3));
    own(n, entry, payload);
    trace(n, entry, payload != null);
    leaves.add(leaf);
    previous = hex(leaf);
    for (Checkpoint checkpoint : checkpoints) {
      if (checkpoint.size == n) {
        agree(checkpoint);
      }
    }
    if (checkpoints.stream().anyMatch(checkpoint -> checkpoint.size == n)) {
      agreed = n;
    }
  }

  private static boolean plausible(Matcher entry) {
    long parts = Long.parseLong(entry.group("parts"));
    try {
      return parts <= 1_000_000
          && Long.parseLong(entry.group("part")) <= parts
          && Long.parseLong(entry.group("sequence")) < 1L << 53
          && LocalDateTime.parse(entry.group("time")).getYear() >= 1970;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void step(long n, Matcher entry) throws Bad {
    long thisPart = Long.parseLong(entry.group("part"));
    long ofParts = Long.parseLong(entry.group("parts"));
    boolean follows =
        part == parts
            ? thisPart == 1
            : thisPart == part + 1 && ofParts == parts && entry.group("request").equals(request);
    if (!follows) {
      throw bad(n, "it is part " + thisPart + " of a step, behind part " + part + " of " + parts);
    }
    part = thisPart;
    parts = ofParts;
    request = entry.group("request");
  }

  private byte[] payload(long n, String hash, String salt) throws Bad, IOException {
    Path file = folder.resolve("payloads").resolve(hash.substring(0, 2)).resolve(hash + ".json");
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (there != (salt != null)) {
      throw bad(n, there ? "there is a payload but no salt" : "there is a salt but no payload");
    }
    if (!there) {
      return null;
    }
    byte[] payload = bytes(file, "entry " + n + ": its payload", 16 << 20);
    if (!payloads.add(hash)) {
      throw bad(n, "it shares its payload with an entry before it");
    }
    byte[] salted = sha256(new byte[] {2}, HexFormat.of().parseHex(salt), payload);
    if (!hex(salted).equals(hash)) {
      throw bad(n, "payload or salt do not have the hash that it binds");
    }
    return payload;
  }

  /** The ledger's own entries name its id and its keys. */
  private void own(long n, Matcher entry, byte[] payload) throws Bad {
    String kind = entry.group("kind");
    String subject = entry.group("subject");
    if (n == 1 != kind.equals("ledger.opened")) {
      throw bad(n, "the first entry, and no other, opens the ledger");
    }
    if (!kind.startsWith("ledger.")) {
      return;
    }
    if (kind.equals("ledger.erased")) {
      if (subject.startsWith("ledger:")) {
        throw bad(n, "the ledger itself cannot be erased");
      }
      return;
    }
    if (n == 1) {
      ledger = subject;
    }
    if (!ledger.startsWith("ledger:")
        || !subject.equals(ledger)
        || !kind.equals("ledger.opened") && !kind.equals("ledger.key")) {
      throw bad(n, kind + " is none of the ledger's own");
    }
    String text = payload == null ? "" : new String(payload, StandardCharsets.ISO_8859_1);
    Key key = text.matches("\\{\"key\":\".*\"}") ? key(text.substring(8, text.length() - 2)) : null;
    if (key == null || !key.name.equals(origin())) {
      throw bad(n, "its payload holds no key of " + origin());
    }
    if (keys.stream().anyMatch(known -> known.id.equals(key.id))) {
      throw bad(n, "its key was named before");
    }
    keys.add(key);
  }

  private void trace(long n, Matcher entry, boolean present) {
    Traces traces = subjects.computeIfAbsent(entry.group("subject"), subject -> new Traces());
    if (entry.group("kind").equals("ledger.erased")) {
      if (traces.kept > 0) {
        wronglyKept.putIfAbsent(
            traces.kept, "it was erased by entry " + n + ", but its payload is there");
      }
      traces.gone = 0;
    }
    if (present) {
      traces.kept = traces.kept == 0 ? n : traces.kept;
    } else {
      traces.gone = traces.gone == 0 ? n : traces.gone;
      erased++;
    }
  }

  // Behind the last entry.

  private void end() throws Bad {
    long n = leaves.size();
    if (n == 0 || part != parts) {
      throw bad(n + 1, "it is missing: the ledger ends " + (n == 0 ? "at once" : "within a step"));
    }
    TreeMap<Long, String> wrong = new TreeMap<>(wronglyKept);
    for (Traces traces : subjects.values()) {
      if (traces.gone > 0) {
        wrong.put(traces.gone, "its payload is missing, and no entry says that it was erased");
      }
    }
    if (!wrong.isEmpty()) {
      throw bad(wrong.firstKey(), wrong.firstEntry().getValue());
    }
    Checkpoint beyond = null;
    for (Checkpoint checkpoint : checkpoints) {
      if (checkpoint.size > n && (beyond == null || checkpoint.size < beyond.size)) {
        beyond = checkpoint;
      }
    }
    if (beyond != null) {
      origin(beyond);
      for (Signed signed : beyond.signatures) {
        for (Key key : keys) {
          signature(beyond, signed, key);
        }
      }
      throw bad(n + 1, "it is missing: " + beyond.file + " speaks of " + beyond.size + " entries");
    }
  }

  private void keys(List<String> files) throws Bad, IOException {
    Set<String> left = new HashSet<>(files);
    for (Key key : keys) {
      String name = key.id + ".txt";
      String text = new String(read("keys/" + name, 256), StandardCharsets.ISO_8859_1);
      if (!text.equals(text(key) + "\n")) {
        throw new Bad("keys/" + name + " is not the key that the ledger names.");
      }
      left.remove(name);
    }
    if (!left.isEmpty()) {
      throw new Bad("keys/ holds keys that the ledger does not name: " + left + ".");
    }
  }

  // Checkpoints.

  private static Checkpoint checkpoint(String file, byte[] bytes) throws Bad {
    String all;
    try {
      all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Bad(file + " is not text.");
    }
    int split = all.lastIndexOf("\n\n");
    Matcher text = CHECKPOINT.matcher(split < 0 ? "" : all.substring(0, split + 1));
    List<Signed> signatures = new ArrayList<>();
    int at = split + 2;
    Matcher line = SIGNATURE.matcher(all);
    while (split > 0 && at < all.length() && line.find(at) && line.start() == at) {
      byte[] both = base64(line.group(2));
      if (both == null || signatures.size() == 16) {
        break;
      }
      Signed signed =
          new Signed(
              line.group(1), hex(Arrays.copyOf(both, 4)), Arrays.copyOfRange(both, 4, both.length));
      if (signatures.stream()
          .anyMatch(other -> other.name.equals(signed.name) && other.id.equals(signed.id))) {
        break;
      }
      signatures.add(signed);
      at = line.end();
    }
    byte[] root = text.matches() ? base64(text.group(3)) : null;
    if (root == null || signatures.isEmpty() || at != all.length()) {
      throw new Bad(file + " does not have the form of a checkpoint.");
    }
    return new Checkpoint(
        file, text.group(), text.group(1), Long.parseLong(text.group(2)), root, signatures);
  }

  /** A checkpoint of as many entries as have been read. */
  private void agree(Checkpoint checkpoint) throws Bad {
    origin(checkpoint);
    boolean inForce = false;
    for (Signed signed : checkpoint.signatures) {
      boolean known = false;
      for (Key key : keys) {
        known |= signature(checkpoint, signed, key);
        inForce |= signed.id.equals(keys.get(keys.size() - 1).id);
      }
      if (!known) {
        throw new Bad(
            checkpoint.file + " is signed by a key the ledger did not know: " + signed.id + ".");
      }
    }
    if (!inForce) {
      throw new Bad(checkpoint.file + " is not signed by the key in force.");
    }
    if (!Arrays.equals(root(0, leaves.size()), checkpoint.root)) {
      throw bad(
          agreed + 1,
          "history was rewritten, here or up to entry "
              + leaves.size()
              + ": "
              + checkpoint.file
              + " has signed another root");
    }
  }

  private void origin(Checkpoint checkpoint) throws Bad {
    if (!checkpoint.origin.equals(origin())) {
      throw new Bad(checkpoint.file + " is of another ledger, " + checkpoint.origin + ".");
    }
  }

  /** Whether the line is of this key; if so, it must be right. */
  private static boolean signature(Checkpoint checkpoint, Signed signed, Key key) throws Bad {
    if (!signed.name.equals(key.name) || !signed.id.equals(key.id)) {
      return false;
    }
    byte[] x509 = HexFormat.of().parseHex("302a300506032b6570032100" + hex(key.bytes));
    try {
      PublicKey publicKey =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509));
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(publicKey);
      ed25519.update(checkpoint.text.getBytes(StandardCharsets.UTF_8));
      if (ed25519.verify(signed.signature)) {
        return true;
      }
    } catch (GeneralSecurityException e) {
      throw new Bad(checkpoint.file + ": the signature cannot be checked, " + e.getMessage() + ".");
    }
    throw new Bad(checkpoint.file + " was changed: its signature is wrong.");
  }

  private String origin() {
    return "cairn/ledger/" + (ledger.isEmpty() ? "" : ledger.substring("ledger:".length()));
  }

  /** RFC 9162, 2.1.1. */
  private byte[] root(int from, int to) {
    if (to - from == 1) {
      return leaves.get(from);
    }
    int middle = from + Integer.highestOneBit(to - from - 1);
    return sha256(new byte[] {1}, root(from, middle), root(middle, to));
  }

  private static Key key(String text) {
    Matcher form = KEY.matcher(text);
    byte[] typed = form.matches() ? base64(form.group(3)) : null;
    if (typed == null || typed[0] != 1) {
      return null;
    }
    String id =
        hex(
            Arrays.copyOf(
                sha256((form.group(1) + "\n").getBytes(StandardCharsets.UTF_8), typed), 4));
    return id.equals(form.group(2))
        ? new Key(form.group(1), id, Arrays.copyOfRange(typed, 1, 33))
        : null;
  }

  private static String text(Key key) {
    byte[] typed = new byte[33];
    typed[0] = 1;
    System.arraycopy(key.bytes, 0, typed, 1, 32);
    return key.name + "+" + key.id + "+" + Base64.getEncoder().encodeToString(typed);
  }

  // Files and bytes.

  private static List<String> names(Path folder, String place, String expected)
      throws Bad, IOException {
    Path path = folder.resolve(place);
    if (!place.isEmpty() && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new Bad(place + " is missing, or is not a plain folder.");
    }
    List<String> names;
    try (Stream<Path> files = Files.list(path)) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    for (String name : names) {
      if (!name.matches(expected)) {
        throw new Bad(place + name + " does not belong into an export.");
      }
      if (name.contains(".")) {
        requirePlain(path.resolve(name), place + name);
      }
    }
    return names;
  }

  private byte[] read(String name, int largest) throws Bad, IOException {
    return bytes(folder.resolve(name), name, largest);
  }

  private static byte[] bytes(Path file, String name, int largest) throws Bad, IOException {
    requirePlain(file, name);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new Bad(name + " is larger than it can be.");
      }
      return bytes;
    }
  }

  private static void requirePlain(Path file, String name) throws Bad {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Bad(name + " is missing, or is not a plain file.");
    }
  }

  private static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] some : parts) {
        digest.update(some);
      }
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** Null for a text that has another spelling than the one of its bytes. */
  private static byte[] base64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text) ? bytes : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Bad bad(long entry, String what) {
    return new Bad("entry " + entry + ": " + what + ".");
  }
}
