package dev.cairn.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.ledger.tree.Hash;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;

class EntryTest {
  private static final Entry ENTRY =
      new Entry(
          7,
          Instant.parse("2026-11-21T16:14:39.123Z"),
          SampleLedger.COACH,
          new Kind("plan.approved"),
          SampleLedger.ANNA,
          SampleLedger.ID,
          2,
          3,
          SampleLedger.hash(1),
          SampleLedger.hash(2));

  private static final String TEXT =
      "{\"actor\":\"person:c0ac4c0ac4c0ac4c0ac4c0ac4c0ac4c0\",\"format\":1,\"kind\":\"plan.approved\","
          + "\"part\":2,\"parts\":3,\"payload\":\"01"
          + "0".repeat(62)
          + "\",\"previous\":\"02"
          + "0".repeat(62)
          + "\",\"request\":\"000102030405060708090a0b0c0d0e0f\",\"sequence\":7,"
          + "\"subject\":\"athlete:a11a0a11a0a11a0a11a0a11a0a11a0a1\","
          + "\"time\":\"2026-11-21T16:14:39.123Z\"}";

  @Example
  void hasOneSpelling() throws Exception {
    assertThat(new String(ENTRY.toBytes(), UTF_8)).isEqualTo(TEXT);
    assertThat(Entry.parse(ENTRY.toBytes())).isEqualTo(ENTRY);
  }

  @Property(tries = 500)
  void isCanonicalForTheAuthorsOfTheRuleAndComesBackAsItWas(@ForAll long seed) throws Exception {
    Entry entry = random(new Random(seed));
    byte[] bytes = entry.toBytes();
    assertThat(new JsonCanonicalizer(bytes).getEncodedUTF8()).isEqualTo(bytes);
    assertThat(Canonical.bytes(JsonFile.read(bytes).root())).isEqualTo(bytes);
    assertThat(Entry.parse(bytes)).isEqualTo(entry);
  }

  /** A reader that accepts a changed text must find in it just what writes this text. */
  @Property(tries = 5000)
  void whatIsReadIsWrittenAgainByteForByte(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = TEXT.getBytes(UTF_8);
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    byte[] read;
    try {
      read = Entry.parse(bytes).toBytes();
    } catch (Damage damage) {
      return;
    }
    assertThat(read).isEqualTo(bytes);
  }

  @Example
  void noPrefixOfAnEntryIsAnEntry() {
    EntryScan scan = new EntryScan();
    byte[] bytes = TEXT.getBytes(UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(scan.reads(bytes, 0, length)).as("%s bytes", length).isFalse();
    }
  }

  @Example
  void saysWhatIsWrong() {
    refused(
        "\"format\":1", "\"format\":2", "not canonical where format 1 and the kind should stand");
    refused("\"part\":2", "\"part\":4", "part 4 of 3 is no part of a step");
    refused("\"part\":2", "\"part\":02", "part is not a whole number from 1 without leading zeros");
    refused("\"parts\":3", "\"parts\":1000001", "part 2 of 1000001 is no part of a step");
    refused(":7,", ":9007199254740992,", "sequence is not a whole number from 1");
    refused("\"02", "\"0G", "previous is not 64 small hexadecimal digits");
    refused("\"01", "\"0A", "payload is not 64 small hexadecimal digits");
    refused("person:", "coach:", "actor is neither person:");
    refused("person:c0ac4c0ac4c0ac4c0ac4c0ac4c0ac4c0", "program:Engine", "actor is neither");
    refused("plan.approved", "plan", "kind is not small words joined by dots");
    refused("plan.approved", "plan.", "kind is not small words joined by dots");
    refused("plan.approved", "a.".repeat(32) + "a", "kind is not small words");
    refused("athlete:", "Anna:", "subject is not a word, a colon and 32");
    refused("\"time\":\"2026-11-21", "\"time\":\"2026-02-29", "time is not a real one");
    refused("T16", "T24", "time is not a real one");
    refused(":39.123Z", ":60.123Z", "time is not a real one");
    refused(".123Z\"}", ".123Z\"} ", "something follows the end at byte");
    refused(".123Z\"}", ".123Z\",\"x\":1}", "something else than the end follows the time");
    refused("{\"actor\"", "{ \"actor\"", "not canonical where actor should stand");
  }

  @Example
  void aPersonIsNeverNamed() {
    assertThatThrownBy(() -> new OpaqueId("anna@example.org"))
        .hasMessage(
            "An id is 32 small hexadecimal digits of pure chance, not \"anna@example.org\"");
    assertThatThrownBy(() -> new Actor.Program("Coach Maria"))
        .hasMessage("A part of the program is one small word, not \"Coach Maria\"");
    assertThatThrownBy(() -> Subject.parse("Anna")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Kind("Plan approved by Anna"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void timesHaveOneForm() {
    assertThat(EntryTime.text(Instant.parse("1970-01-01T00:00:00.009999Z")))
        .isEqualTo("1970-01-01T00:00:00.009Z");
    assertThat(EntryTime.text(Instant.parse("9999-12-31T23:59:59.999Z")))
        .isEqualTo("9999-12-31T23:59:59.999Z");
    assertThatThrownBy(() -> EntryTime.text(Instant.parse("1969-12-31T23:59:59Z")))
        .hasMessage("A ledger has no such time: 1969-12-31T23:59:59Z");
    assertThatThrownBy(() -> EntryTime.text(Instant.MAX))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryTime.parse("2026-11-21T16:14:39Z"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void refused(String was, String is, String why) {
    assertThat(TEXT).contains(was);
    byte[] bytes = TEXT.replace(was, is).getBytes(UTF_8);
    assertThatThrownBy(() -> Entry.parse(bytes))
        .isInstanceOf(Damage.class)
        .hasMessageContaining(why);
  }

  private static Entry random(Random random) {
    int parts = 1 + random.nextInt(1000);
    return new Entry(
        1 + (random.nextLong() >>> 12),
        Instant.ofEpochMilli(random.nextLong(253_402_300_800_000L)),
        random.nextBoolean()
            ? new Actor.Person(OpaqueId.random(random))
            : new Actor.Program("engine"),
        new Kind(random.nextBoolean() ? "plan.made" : "a.b.c"),
        new Subject(random.nextBoolean() ? "athlete" : "pack", OpaqueId.random(random)),
        OpaqueId.random(random),
        1 + random.nextInt(parts),
        parts,
        hash(random),
        hash(random));
  }

  private static Hash hash(Random random) {
    byte[] bytes = new byte[Hash.LENGTH];
    random.nextBytes(bytes);
    return Hash.of(bytes);
  }
}
