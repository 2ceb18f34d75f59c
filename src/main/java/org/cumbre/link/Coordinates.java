package org.cumbre.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the gazetteer's places and countries lie. World regions and rivers lie nowhere in particular and have no coordinates. */
public final class Coordinates {

    private static final String TABLE = "/gazetteer/coordinates.tsv";

    /**
     * A point of the earth's surface, WGS 84.
     *
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     */
    public record Point(double latitude, double longitude) {

        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException(
                        "latitude " + latitude + ", longitude " + longitude + ": expected -90 to 90 and -180 to 180");
            }
        }
    }

    private final Map<String, Point> points;

    private Coordinates(Map<String, Point> points) {
        this.points = points;
    }

    /**
     * Reads those that come with Cumbre.
     *
     * @throws IllegalArgumentException if the table is malformed; names file and line
     */
    public static Coordinates bundled() {
        return new Coordinates(Table.read(TABLE).rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.required("key"), Coordinates::point)));
    }

    private static Point point(Table.Row row) {
        try {
            return new Point(
                    Double.parseDouble(row.required("latitude")), Double.parseDouble(row.required("longitude")));
        } catch (NumberFormatException malformed) {
            throw row.fault("a coordinate is no number: " + malformed.getMessage());
        } catch (IllegalArgumentException outside) {
            throw row.fault(String.valueOf(outside.getMessage()));
        }
    }

    /** Where a place or country lies, by its key in the gazetteer. */
    public Optional<Point> of(String key) {
        return Optional.ofNullable(points.get(key));
    }

    /** The keys of all that have coordinates. */
    public Set<String> keys() {
        return points.keySet();
    }
}
