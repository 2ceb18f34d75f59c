package org.cumbre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cumbre.event.EventType;
import org.junit.jupiter.api.Test;

class TypePassesTest {

    private static final Map<EventType, Long> CLAIMS =
            Map.of(EventType.MEETING, 70L, EventType.VISIT, 40L, EventType.CALL, 30L, EventType.AID, 0L);

    @Test
    void typesGoTogetherAsFarAsTheirClaimsFit() {
        assertEquals(
                List.of(Set.of(EventType.MEETING, EventType.CALL), Set.of(EventType.VISIT)),
                TypePasses.of(CLAIMS, 100));
    }

    @Test
    void aTypeWithMoreClaimsThanThatGoesAlone() {
        assertEquals(
                List.of(Set.of(EventType.MEETING), Set.of(EventType.VISIT), Set.of(EventType.CALL)),
                TypePasses.of(CLAIMS, 40));
    }

    @Test
    void withoutClaimsThereIsNothingToDo() {
        assertEquals(List.of(), TypePasses.of(Map.of(EventType.AID, 0L), 100));
    }
}
