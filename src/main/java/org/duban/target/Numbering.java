package org.duban.target;

import jakarta.persistence.LockModeType;
import org.duban.district.District;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lets one person at a time give numbers in a district: its row is held until the transaction ends. */
public interface Numbering extends Repository<District, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from District d where d.code = :district")
    District hold(String district);
}
