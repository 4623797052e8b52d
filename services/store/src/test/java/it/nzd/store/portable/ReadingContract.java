package it.nzd.store.portable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import it.nzd.store.testing.StoreKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** Queries, keyset paging, aggregation, values as they were written, files. */
abstract class ReadingContract extends StoreContract {

  ReadingContract(StoreKind kind) {
    super(kind);
  }

  @Test
  void shouldGiveValuesBackAsWritten() {
    var written =
        new Document("_id", "x")
            .append("decimal", new Decimal128(new BigDecimal("1234567890.12345678901234567890")))
            .append("instant", Date.from(Instant.parse("2026-03-29T01:30:00.123Z")))
            .append("bytes", new Binary(new byte[] {0, 1, -1}))
            .append("long", 1L << 60)
            .append("int", 7)
            .append("double", 0.1)
            .append("text", "È già così – €")
            .append("nothing", null)
            .append("empty", List.of())
            .append("nested", new Document("a", List.of(new Document("b", true))));
    things().insertOne(written);

    assertThat(things().find().first()).isEqualTo(written);
  }

  @Test
  void shouldKeepADocumentOfFourMegabytes() {
    things().insertOne(new Document("_id", 1).append("data", new Binary(new byte[4 << 20])));

    assertThat(things().find().first().get("data", Binary.class).getData()).hasSize(4 << 20);
  }

  @Test
  void shouldPageByKey() {
    var names = IntStream.range(0, 250).mapToObj(i -> "name-" + i % 100).sorted().toList();
    things()
        .insertMany(
            IntStream.range(0, 250)
                .mapToObj(i -> new Document("_id", "id-" + i).append("name", "name-" + i % 100))
                .toList());

    var read = new ArrayList<String>();
    var page = page(null);
    while (!page.isEmpty()) {
      page.forEach(each -> read.add(each.getString("name")));
      page = page(page.get(page.size() - 1));
    }

    assertThat(read).isEqualTo(names);
  }

  private List<Document> page(Document last) {
    var from =
        last == null
            ? new Document()
            : or(
                gt("name", last.get("name")),
                and(eq("name", last.get("name")), gt("_id", last.get("_id"))));
    return all(things().find(from).sort(Sorts.ascending("name", "_id")).limit(40));
  }

  @Test
  void shouldReadThroughSeveralBatches() {
    things().insertMany(IntStream.range(0, 1000).mapToObj(i -> new Document("_id", i)).toList());

    assertThat(all(things().find().batchSize(10))).hasSize(1000);
  }

  @Test
  void shouldFindByElementRangeAndAbsence() {
    insert(
        "{_id: 1, tags: ['a', 'b'], seats: [{n: 1, of: 'x'}, {n: 5, of: 'y'}]}",
        "{_id: 2, tags: [], day: '2026-01-02'}",
        "{_id: 3, day: '2026-02-01', gone: null}");

    assertThat(ids("{tags: 'a'}")).containsExactly(1);
    assertThat(ids("{tags: {$all: ['a', 'b']}}")).containsExactly(1);
    assertThat(ids("{seats: {$elemMatch: {n: {$gt: 4}, of: 'x'}}}")).isEmpty();
    assertThat(ids("{seats: {$elemMatch: {n: {$gt: 4}, of: 'y'}}}")).containsExactly(1);
    assertThat(ids("{day: {$gte: '2026-01-01', $lt: '2026-02-01'}}")).containsExactly(2);
    assertThat(ids("{gone: null}")).containsExactly(1, 2, 3);
    assertThat(ids("{gone: {$exists: true}}")).containsExactly(3);
    assertThat(ids("{_id: {$in: [1, 3]}, tags: {$exists: false}}")).containsExactly(3);
    assertThat(ids("{$nor: [{_id: 1}, {day: '2026-01-02'}]}")).containsExactly(3);
    assertThat(ids("{'seats.of': 'y'}")).containsExactly(1);
    assertThat(ids("{tags: {$size: 0}}")).containsExactly(2);
  }

  private List<Integer> ids(String filter) {
    return all(
        things().find(doc(filter)).sort(Sorts.ascending("_id")).map(d -> d.getInteger("_id")));
  }

  @Test
  void shouldSortMissingFirstAndNumbersByValue() {
    things()
        .insertMany(
            List.of(
                new Document("_id", 1).append("n", 10L),
                new Document("_id", 2).append("n", 9.5),
                new Document("_id", 3).append("n", Decimal128.parse("9.75")),
                new Document("_id", 4)));

    assertThat(all(things().find().sort(Sorts.ascending("n")).map(d -> d.getInteger("_id"))))
        .containsExactly(4, 2, 3, 1);
  }

  @Test
  void shouldReadOnlyTheFieldsAskedFor() {
    insert("{_id: 1, a: {b: 1, c: 2}, d: [1, 2, 3]}");

    assertThat(things().find().projection(Projections.include("a.b")).first())
        .isEqualTo(doc("{_id: 1, a: {b: 1}}"));
    assertThat(things().find().projection(Projections.exclude("a", "_id")).first())
        .isEqualTo(doc("{d: [1, 2, 3]}"));
  }

  @Test
  void shouldGroupCountAndJoin() {
    insert(
        "{_id: 1, city: 'prato', n: 2}",
        "{_id: 2, city: 'prato', n: 4}",
        "{_id: 3, city: 'roma', n: 9}");
    database().getCollection("cities").insertMany(List.of(doc("{_id: 'prato', label: 'Prato'}")));

    assertThat(
            aggregate(
                "{$match: {n: {$lt: 9}}}",
                "{$group: {_id: '$city', total: {$sum: '$n'}, mean: {$avg: '$n'}, all: {$sum: 1}, ids: {$push: '$_id'}}}"))
        .containsExactly(doc("{_id: 'prato', total: 6, mean: 3.0, all: 2, ids: [1, 2]}"));
    assertThat(
            aggregate(
                "{$sort: {_id: 1}}",
                "{$limit: 1}",
                "{$lookup: {from: 'cities', localField: 'city', foreignField: '_id', as: 'in'}}",
                "{$unwind: '$in'}",
                "{$project: {label: '$in.label'}}"))
        .containsExactly(doc("{_id: 1, label: 'Prato'}"));
    assertThat(aggregate("{$facet: {cities: [{$sortByCount: '$city'}], all: [{$count: 'n'}]}}"))
        .containsExactly(
            doc("{cities: [{_id: 'prato', count: 2}, {_id: 'roma', count: 1}], all: [{n: 3}]}"));
    assertThat(all(things().distinct("city", String.class)))
        .containsExactlyInAnyOrder("prato", "roma");
  }

  private List<Document> aggregate(String... stages) {
    return all(things().aggregate(Stream.of(stages).map(Document::parse).toList()));
  }

  @Test
  void shouldKeepFiles() {
    var content = new byte[700_000];
    new Random(1).nextBytes(content);
    var files = GridFSBuckets.create(database(), "files");

    var id = files.uploadFromStream("a.bin", new ByteArrayInputStream(content));

    var read = new ByteArrayOutputStream();
    files.downloadToStream(id, read);
    assertThat(read.toByteArray()).isEqualTo(content);
    files.delete(id);
    assertThat(all(files.find())).isEmpty();
    assertThat(database().getCollection("files.chunks").countDocuments()).isZero();
  }
}
