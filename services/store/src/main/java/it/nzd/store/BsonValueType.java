package it.nzd.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents, ids and positions in the file of the store, written as BSON: one byte for the type,
 * the length, the value. The order is total and stable: by type, then by value for the common
 * types, else by the encoded bytes.
 */
final class BsonValueType extends BasicDataType<Object> {

  static final BsonValueType INSTANCE = new BsonValueType();

  /** BSON's type "undefined", which no document carries; here a key that the document lacks. */
  private static final byte MISSING = 0x06;

  private static final int OBJECT_OVERHEAD = 48;

  private BsonValueType() {}

  /** Measured at each write, so that a value that cannot be kept is refused before a commit. */
  @Override
  public boolean isMemoryEstimationAllowed() {
    return false;
  }

  @Override
  public int getMemory(Object value) {
    return OBJECT_OVERHEAD + encode(value).length;
  }

  @Override
  public void write(WriteBuffer target, Object value) {
    var bytes = encode(value);
    target.put(typeOf(value)).putVarInt(bytes.length).put(bytes);
  }

  @Override
  public Object read(ByteBuffer source) {
    byte type = source.get();
    int length = DataUtils.readVarInt(source);
    var bytes = new byte[length];
    source.get(bytes);
    return type == MISSING
        ? Missing.getInstance()
        : BsonDecoder.decodeValue(type, Unpooled.wrappedBuffer(bytes));
  }

  @Override
  public int compare(Object one, Object other) {
    if (one instanceof String a && other instanceof String b) {
      return a.compareTo(b);
    }
    if (one instanceof Integer a && other instanceof Integer b) {
      return a.compareTo(b);
    }
    if (one instanceof Long a && other instanceof Long b) {
      return a.compareTo(b);
    }
    if (one instanceof Double a && other instanceof Double b) {
      return a.compareTo(b);
    }
    if (one instanceof Instant a && other instanceof Instant b) {
      return a.compareTo(b);
    }
    int byType = Byte.compare(typeOf(one), typeOf(other));
    return byType != 0 ? byType : Arrays.compareUnsigned(encode(one), encode(other));
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }

  private static byte typeOf(Object value) {
    return value instanceof Missing ? MISSING : BsonEncoder.determineType(value);
  }

  private static byte[] encode(Object value) {
    if (value instanceof Missing) {
      return new byte[0];
    }
    ByteBuf buffer = Unpooled.buffer();
    if (value instanceof Document document) {
      BsonEncoder.encodeDocument(document, buffer);
    } else {
      BsonEncoder.encodeValue(typeOf(value), value, buffer);
    }
    return ByteBufUtil.getBytes(buffer);
  }
}
