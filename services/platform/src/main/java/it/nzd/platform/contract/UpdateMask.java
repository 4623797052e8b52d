package it.nzd.platform.contract;

import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import com.google.protobuf.util.FieldMaskUtil;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Update masks: the fields of a resource that a change takes over; identifiers and computed fields are left alone. */
public final class UpdateMask {
  private static final Set<FieldBehavior> FIXED =
      EnumSet.of(FieldBehavior.OUTPUT_ONLY, FieldBehavior.IDENTIFIER, FieldBehavior.IMMUTABLE);

  private UpdateMask() {}

  /**
   * The stored resource with the masked fields of the sent one.
   *
   * @throws ServiceException UPDATE_MASK_INVALID for an empty mask, {@code *}, an unknown path or a field that cannot be changed
   */
  @SuppressWarnings("unchecked")
  public static <M extends Message> M apply(FieldMask mask, M stored, M sent) {
    if (mask.getPathsCount() == 0) {
      throw refused("");
    }
    for (var path : mask.getPathsList()) {
      check(stored.getDescriptorForType(), path);
    }
    var merged = stored.toBuilder();
    var options =
        new FieldMaskUtil.MergeOptions()
            .setReplaceMessageFields(true)
            .setReplaceRepeatedFields(true)
            .setReplacePrimitiveFields(true);
    FieldMaskUtil.merge(mask, sent, merged, options);
    return (M) merged.build();
  }

  private static void check(Descriptor type, String path) {
    var at = type;
    for (var part : path.split("\\.", -1)) {
      var field = at == null ? null : at.findFieldByName(part);
      if (field == null || isFixed(field)) {
        throw refused(path);
      }
      at = isPlainMessage(field) ? field.getMessageType() : null;
    }
  }

  private static boolean isPlainMessage(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !field.isRepeated();
  }

  private static boolean isFixed(FieldDescriptor field) {
    return field.getName().equals("etag")
        || field.getOptions().getExtension(FieldBehaviorProto.fieldBehavior).stream()
            .anyMatch(FIXED::contains);
  }

  private static ServiceException refused(String path) {
    var reason = PlatformReason.UPDATE_MASK_INVALID;
    var facts = Map.of("path", path.isEmpty() ? "nothing" : path);
    var said = ServiceException.of(reason, facts).getMessage();
    return new ServiceException(
        reason, facts, List.of(new Violation("update_mask", reason.name(), String.valueOf(said))));
  }
}
