using System.Collections.Concurrent;

namespace Parcels.Service;

public sealed class ParcelStore
{
    private readonly ConcurrentDictionary<Guid, Parcel> _parcels = new();

    public Parcel Add(NewParcel parcel)
    {
        var added = new Parcel(Guid.CreateVersion7(), parcel.Recipient, parcel.Grams, ParcelState.Accepted, DateTimeOffset.UtcNow);
        _parcels[added.Id] = added;
        return added;
    }

    public Parcel? Find(Guid id) => _parcels.GetValueOrDefault(id);

    public Parcel[] All(ParcelState? state) =>
        [.. _parcels.Values.Where(parcel => state is null || parcel.State == state).OrderBy(parcel => parcel.Id)];
}
