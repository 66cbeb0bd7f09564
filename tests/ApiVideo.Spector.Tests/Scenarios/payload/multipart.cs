using System;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class MultipartCalls(Uri server) : ScenarioCalls(server)
{
    public Task Payload_MultiPart_FormData_basic() => Client.Default.FormDataBasicAsync("123", Jpeg);

    public Task Payload_MultiPart_FormData_withWireName() => Client.Default.FormDataWithWireNameAsync("123", Jpeg);

    public async Task Payload_MultiPart_FormData_optionalParts()
    {
        await Client.Default.FormDataOptionalPartsAsync(id: "123");
        await Client.Default.FormDataOptionalPartsAsync(profileImage: Jpeg);
        await Client.Default.FormDataOptionalPartsAsync("123", Jpeg);
    }

    public async Task Payload_MultiPart_FormData_fileArrayAndBasic()
    {
        await Client.Default.FormDataFileArrayAndBasicAsync("123", new Address { City = "X" }, Jpeg, [Png, Png]);
    }

    public Task Payload_MultiPart_FormData_jsonPart() => Client.Default.FormDataJsonPartAsync(new Address { City = "X" }, Jpeg);

    public Task Payload_MultiPart_FormData_binaryArrayParts() => Client.Default.FormDataBinaryArrayPartsAsync("123", [Png, Png]);

    public async Task Payload_MultiPart_FormData_multiBinaryParts()
    {
        await Client.Default.FormDataMultiBinaryPartsAsync(Jpeg);
        await Client.Default.FormDataMultiBinaryPartsAsync(Jpeg, Png);
    }

    public Task Payload_MultiPart_FormData_checkFileNameAndContentType() => Client.Default.FormDataCheckFileNameAndContentTypeAsync("123", new FileUpload(Asset("image.jpg"), "hello.jpg", "image/jpg"));

    public Task Payload_MultiPart_FormData_anonymousModel() => Client.Default.FormDataAnonymousModelAsync(Jpeg);

    public async Task Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray()
    {
        await Client.Default.HttpPartsJsonArrayAndFileArrayAsync("123", new Address { City = "X" }, Jpeg, [new Address { City = "Y" }, new Address { City = "Z" }], [Png, Png]);
    }

    public Task Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType() => Client.Default.ContentTypeImageJpegContentTypeAsync(new FileUpload(Asset("image.jpg"), "hello.jpg"));

    public Task Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType() => Client.Default.ContentTypeRequiredContentTypeAsync(new FileUpload(Asset("image.jpg"), "image.jpg", "application/octet-stream"));

    public Task Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType() => Client.Default.ContentTypeOptionalContentTypeAsync(Jpeg);

    public Task Payload_MultiPart_FormData_HttpParts_NonString_float() => Client.Default.NonStringFloatAsync(0.5);

    public Task Payload_MultiPart_FormData_File_uploadFileSpecificContentType() => Client.Default.FileUploadFileSpecificContentTypeAsync(Png);

    public Task Payload_MultiPart_FormData_File_uploadFileRequiredFilename() => Client.Default.FileUploadFileRequiredFilenameAsync(Png);

    public Task Payload_MultiPart_FormData_File_uploadFileArray() => Client.Default.FileUploadFileArrayAsync([Png, Png]);

    private static FileUpload Jpeg => new(Asset("image.jpg"), "image.jpg");

    private static FileUpload Png => new(Asset("image.png"), "image.png");
}
