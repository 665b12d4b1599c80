// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/signedcontent.h"

#include <memory>

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/objects.h>

namespace deskbell::hub {

namespace {

struct BioFree {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct CmsFree {
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
};

} // namespace

std::optional<QByteArray> contentOfSignedData(const QByteArray &cms)
{
    const std::unique_ptr<BIO, BioFree> bytes(BIO_new_mem_buf(cms.constData(), static_cast<int>(cms.size())));
    const std::unique_ptr<CMS_ContentInfo, CmsFree> info(bytes ? d2i_CMS_bio(bytes.get(), nullptr) : nullptr);
    std::optional<QByteArray> found;
    if (info && OBJ_obj2nid(CMS_get0_type(info.get())) == NID_pkcs7_signed) {
        ASN1_OCTET_STRING **content = CMS_get0_content(info.get());
        if (content && *content && ASN1_STRING_length(*content) > 0) {
            found = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)), ASN1_STRING_length(*content));
        }
    }
    ERR_clear_error(); // a broken one leaves its complaint for whoever asks next on this thread
    return found;
}

} // namespace deskbell::hub
