using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Parcels.Service;

/// <summary>A parcel on its way.</summary>
public sealed record Parcel(Guid Id, string Recipient, int Grams, ParcelState State, DateTimeOffset AcceptedAt);

/// <summary>What is known of a parcel before it has an id.</summary>
public sealed record NewParcel(
    [property: Required, MinLength(1)] string Recipient,
    [property: Range(1, 30_000)] int Grams);

[JsonConverter(typeof(JsonStringEnumConverter<ParcelState>))]
public enum ParcelState
{
    Accepted,
    InTransit,
    Delivered,
}
