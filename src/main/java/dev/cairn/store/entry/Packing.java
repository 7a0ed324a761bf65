package dev.cairn.store.entry;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import dev.cairn.ledger.Draft;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Makes payloads small and large again. What would not become smaller stays as it is. A compressed
 * payload has bits that no reader looks at, so a check sum covers the bytes as they are kept.
 */
final class Packing implements AutoCloseable {
  private static final int LEVEL = 3;

  /** Below this, unpacking would take longer than hashing, to spare a part of a page. */
  private static final int WORTH_IT = 512;

  private final ZstdCompressCtx compress = new ZstdCompressCtx().setLevel(LEVEL);
  private final ZstdDecompressCtx decompress = new ZstdDecompressCtx();

  /** A payload as it is kept. */
  record Packed(byte[] bytes, long size, long checkSum) {}

  Packed pack(byte[] payload) {
    byte[] kept = payload.length < WORTH_IT ? payload : smaller(payload);
    return new Packed(kept, payload.length, checkSum(kept));
  }

  private byte[] smaller(byte[] payload) {
    byte[] small = compress.compress(payload);
    return small.length < payload.length ? small : payload;
  }

  /** The payload, or none if this is not what was packed. */
  Optional<byte[]> unpack(Packed packed) {
    byte[] bytes = packed.bytes();
    long size = packed.size();
    if (checkSum(bytes) != packed.checkSum() || size < bytes.length) {
      return Optional.empty();
    }
    if (size == bytes.length) {
      return Optional.of(bytes);
    }
    if (size > Draft.LARGEST_PAYLOAD) {
      return Optional.empty();
    }
    try {
      byte[] payload = decompress.decompress(bytes, (int) size);
      return payload.length == size ? Optional.of(payload) : Optional.empty();
    } catch (ZstdException damaged) {
      return Optional.empty();
    }
  }

  private static long checkSum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void close() {
    compress.close();
    decompress.close();
  }
}
