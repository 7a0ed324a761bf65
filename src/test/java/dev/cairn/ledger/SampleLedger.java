package dev.cairn.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.ledger.tree.Hash;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A ledger that is the same every time, for tests and for the worked example of
 * docs/ledger-format.md: the clock moves on by 1.5 seconds, and chance is the SHA-256 of "cairn"
 * and a count.
 */
public final class SampleLedger {
  public static final OpaqueId ID = id("000102030405060708090a0b0c0d0e0f");
  public static final Actor COACH = new Actor.Person(id("c0ac4c0ac4c0ac4c0ac4c0ac4c0ac4c0"));
  public static final Subject ANNA = new Subject("athlete", id("a11a0a11a0a11a0a11a0a11a0a11a0a1"));
  public static final Subject BEN = new Subject("athlete", id("be0be0be0be0be0be0be0be0be0be0be"));

  /** The key of the first test of RFC 8032, 7.1: everybody knows its private half. */
  public static final SigningKey KEY =
      key(
          "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
          "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

  /** That of the second test. */
  public static final SigningKey LATER_KEY =
      key(
          "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
          "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

  public final MemoryStore store = new MemoryStore();
  public final RandomGenerator chance = chance();
  public final Ledger ledger;
  public final List<Checkpoint> checkpoints = new ArrayList<>();
  public Instant now = Instant.parse("2026-11-21T16:14:39.123Z");

  public SampleLedger() {
    InstantSource clock =
        () -> {
          Instant said = now;
          now = now.plusMillis(1500);
          return said;
        };
    ledger = new Ledger(store, clock, chance);
    ledger.open(ID, COACH, KEY.publicKey());
  }

  /** Five entries: opened, a step for two athletes, an approval, an erasure; two checkpoints. */
  public static SampleLedger small() {
    SampleLedger sample = new SampleLedger();
    sample.step(
        draft("athlete.added", ANNA, "{\"name\":\"Anna\"}"),
        draft("athlete.added", BEN, "{\"name\":\"Ben\"}"));
    sample.checkpoint(KEY);
    sample.step(draft("plan.approved", BEN, "{\"plan\":\"5e1f\",\"seconds\":48}"));
    sample.erase(ANNA);
    sample.checkpoint(KEY);
    return sample;
  }

  public Receipt step(Draft... drafts) {
    return ledger.append(new Step(OpaqueId.random(chance), COACH, List.of(drafts)));
  }

  public Receipt erase(Subject subject) {
    return ledger.erase(
        OpaqueId.random(chance), COACH, subject, "{\"because\":\"asked\"}".getBytes(UTF_8));
  }

  public Checkpoint checkpoint(Signer... signers) {
    Head head = store.head();
    Checkpoint checkpoint =
        Checkpoint.sign(
            Ledger.origin(ID), head.size(), head.root(), EntryTime.text(now), List.of(signers));
    checkpoints.add(checkpoint);
    return checkpoint;
  }

  public static Draft draft(String kind, Subject subject, String payload) {
    return new Draft(new Kind(kind), subject, payload.getBytes(UTF_8));
  }

  /** Blocks of 32 bytes, the n-th being SHA-256("cairn" n), n from 0. */
  private static RandomGenerator chance() {
    return new RandomGenerator() {
      private int count;

      @Override
      public void nextBytes(byte[] bytes) {
        byte[] block = sha256("cairn " + count++);
        System.arraycopy(block, 0, bytes, 0, bytes.length);
      }

      @Override
      public long nextLong() {
        throw new UnsupportedOperationException("only bytes");
      }
    };
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static SigningKey key(String seed, String publicKey) {
    VerifierKey verifier = VerifierKey.of(Ledger.origin(ID), HexFormat.of().parseHex(publicKey));
    return SigningKey.of(verifier, HexFormat.of().parseHex(seed)).orElseThrow();
  }

  public static OpaqueId id(String hex) {
    return new OpaqueId(hex);
  }

  public static Hash hash(int number) {
    byte[] bytes = new byte[Hash.LENGTH];
    bytes[0] = (byte) number;
    bytes[1] = (byte) (number >> 8);
    return Hash.of(bytes);
  }
}
